#include "meterlink/se/clustercommands.h"
#include "meterlink/se/commandrow.h"
#include "meterlink/se/subghzcommands.h"

#include <array>

namespace meterglass::se::tables {

namespace {

constexpr auto Rows = std::to_array<CommandInfo>({
    row<GetSuspendZclMessagesStatus>(),
    row<SuspendZclMessages>(),
});

} // namespace

std::span<const CommandInfo> subGhzCommands()
{
    return Rows;
}

} // namespace meterglass::se::tables
