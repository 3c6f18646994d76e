#include "meterlink/se/clustercommands.h"
#include "meterlink/se/commandrow.h"
#include "meterlink/se/keyestablishmentcommands.h"

#include <array>

namespace meterglass::se::tables {

namespace {

constexpr auto Rows = std::to_array<CommandInfo>({
    row<InitiateKeyEstablishmentRequest>(),
    row<EphemeralDataRequest>(),
    row<ConfirmKeyDataRequest>(),
    row<InitiateKeyEstablishmentResponse>(),
    row<EphemeralDataResponse>(),
    row<ConfirmKeyDataResponse>(),
    row<TerminateKeyEstablishment>(),
});

} // namespace

std::span<const CommandInfo> keyEstablishmentCommands()
{
    return Rows;
}

} // namespace meterglass::se::tables
