#include "meterlink/se/clustercommands.h"
#include "meterlink/se/commandrow.h"
#include "meterlink/se/eventscommands.h"

#include <array>

namespace meterglass::se::tables {

namespace {

constexpr auto Rows = std::to_array<CommandInfo>({
    row<GetEventLog>(),
    row<ClearEventLogRequest>(),
    row<PublishEvent>(),
    row<PublishEventLog>(),
    row<ClearEventLogResponse>(),
});

} // namespace

std::span<const CommandInfo> eventsCommands()
{
    return Rows;
}

} // namespace meterglass::se::tables
