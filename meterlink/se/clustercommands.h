#pragma once

#include "meterlink/se/commandtable.h"

/// The commands of each cluster (ZSE 1.4, ZCL8; as the ZAP data has them).
namespace meterglass::se::tables {

std::span<const CommandInfo> basicCommands();
std::span<const CommandInfo> identifyCommands();
std::span<const CommandInfo> priceCommands();
std::span<const CommandInfo> drlcCommands();
std::span<const CommandInfo> meteringCommands();
std::span<const CommandInfo> messagingCommands();
std::span<const CommandInfo> tunnelingCommands();
std::span<const CommandInfo> prepaymentCommands();
std::span<const CommandInfo> calendarCommands();
std::span<const CommandInfo> deviceManagementCommands();
std::span<const CommandInfo> eventsCommands();
std::span<const CommandInfo> subGhzCommands();
std::span<const CommandInfo> keyEstablishmentCommands();

} // namespace meterglass::se::tables
