#pragma once

#include "meterlink/se/commandjson.h"
#include "meterlink/se/fieldnode.h"

#include <optional>

namespace meterglass::se {

/// Adds a node for each field of a foundation command's payload; none where it cannot be read. Offsets count from the
/// payload's first byte.
std::optional<zcl::DecodeError> layOutGlobal(FieldNodes &nodes, const CommandContext &context, zcl::ByteView payload);

/// Why the payload cannot be read, or nothing; of commands that Meterglass does not speak nothing.
std::optional<zcl::DecodeError> checkGlobal(std::uint8_t command, zcl::ByteView payload);

} // namespace meterglass::se
