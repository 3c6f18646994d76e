#include "meterlink/se/clustercommands.h"
#include "meterlink/se/commandrow.h"
#include "meterlink/se/identifycommands.h"

#include <array>

namespace meterglass::se::tables {

namespace {

constexpr auto Rows = std::to_array<CommandInfo>({
    row<Identify>(),
    row<IdentifyQuery>(),
    row<EZModeInvoke>(),
    row<UpdateCommissionState>(),
    row<IdentifyQueryResponse>(),
});

} // namespace

std::span<const CommandInfo> identifyCommands()
{
    return Rows;
}

} // namespace meterglass::se::tables
