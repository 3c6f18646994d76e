#pragma once

#include "meterlink/zcl/globalcommand.h"

#include <QJsonObject>

namespace meterglass::se {

/// Where a command was found: what decides which side's attributes it speaks of.
struct CommandContext
{
    zcl::ClusterId cluster{};
    zcl::Header header;
};

/// Adds `fields` and, for a command that lists attributes, `attributes` (see decodedframe.h).
void insertCommand(QJsonObject &json, const zcl::AnyGlobalCommand &command, const CommandContext &context);

} // namespace meterglass::se
