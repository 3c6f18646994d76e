#include "meterlink/se/basiccommands.h"
#include "meterlink/se/clustercommands.h"
#include "meterlink/se/commandrow.h"

#include <array>

namespace meterglass::se::tables {

namespace {

constexpr auto Rows = std::to_array<CommandInfo>({
    row<ResetToFactoryDefaults>(),
});

} // namespace

std::span<const CommandInfo> basicCommands()
{
    return Rows;
}

} // namespace meterglass::se::tables
