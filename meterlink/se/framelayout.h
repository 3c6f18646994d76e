#pragma once

#include "meterlink/se/fieldnode.h"
#include "meterlink/zcl/decodeerror.h"
#include "meterlink/zcl/frame.h"
#include "meterlink/zcl/identifiers.h"

#include <optional>

namespace meterglass::se {

/// A whole ZCL frame as fields over its bytes.
struct FrameLayout
{
    /// Those of the header, then those of the command as far as it can be read. They do not overlap and stand in the
    /// order of the bytes.
    FieldNodes fields;
    /// Why the rest cannot be read; its offset counts from the frame's first byte.
    std::optional<zcl::DecodeError> error;

    bool operator==(const FrameLayout &) const = default;
};

/// What lies where in a frame, by the same lists of members that decode it.
FrameLayout layOutFrame(zcl::ByteView frame, zcl::ClusterId cluster);

/// Why the payload is not what the header says, or nothing; of commands that the tables do not hold nothing.
std::optional<zcl::DecodeError> checkPayload(const zcl::FrameView &frame, zcl::ClusterId cluster);

} // namespace meterglass::se
