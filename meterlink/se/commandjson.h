#pragma once

#include "meterlink/se/jsontext.h"
#include "meterlink/zcl/globalcommand.h"

namespace meterglass::se {

/// Where a command was found: what decides which side's attributes it speaks of.
struct CommandContext
{
    zcl::ClusterId cluster{};
    zcl::Header header;
};

/// Adds `fields` and, for a command that lists attributes, `attributes` (see decodedframe.h).
void writeCommand(JsonText &json, const zcl::AnyGlobalCommand &command, const CommandContext &context);

} // namespace meterglass::se
