#include "meterlink/se/clustercommands.h"
#include "meterlink/se/commandrow.h"
#include "meterlink/se/drlccommands.h"

#include <array>

namespace meterglass::se::tables {

namespace {

constexpr auto Rows = std::to_array<CommandInfo>({
    row<ReportEventStatus>(),
    row<GetScheduledEvents>(),
    row<LoadControlEvent>(),
    row<CancelLoadControlEvent>(),
    row<CancelAllLoadControlEvents>(),
});

} // namespace

std::span<const CommandInfo> drlcCommands()
{
    return Rows;
}

} // namespace meterglass::se::tables
