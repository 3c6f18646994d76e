#pragma once

#include "meterlink/zcl/identifiers.h"
#include "meterlink/zcl/value.h"

#include <optional>

namespace meterglass::se {

/// What a device said of one attribute, by a response or a report: the only thing a snapshot is written from.
struct AttributeReading
{
    zcl::ClusterId cluster{};
    zcl::AttributeId id{};
    zcl::Status status = zcl::Status::Success;
    /// Borrowed from the frame; present when `status` is Success.
    std::optional<zcl::ValueView> value;
};

} // namespace meterglass::se
