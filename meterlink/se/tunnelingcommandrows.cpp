#include "meterlink/se/clustercommands.h"
#include "meterlink/se/commandrow.h"
#include "meterlink/se/tunnelingcommands.h"

#include <array>

namespace meterglass::se::tables {

namespace {

constexpr auto Rows = std::to_array<CommandInfo>({
    row<RequestTunnel>(),
    row<CloseTunnel>(),
    row<TransferDataClientToServer>(),
    row<TransferDataErrorClientToServer>(),
    row<AckTransferDataClientToServer>(),
    row<ReadyDataClientToServer>(),
    row<GetSupportedTunnelProtocols>(),
    row<RequestTunnelResponse>(),
    row<TransferDataServerToClient>(),
    row<TransferDataErrorServerToClient>(),
    row<AckTransferDataServerToClient>(),
    row<ReadyDataServerToClient>(),
    row<SupportedTunnelProtocolsResponse>(),
    row<TunnelClosureNotification>(),
});

} // namespace

std::span<const CommandInfo> tunnelingCommands()
{
    return Rows;
}

} // namespace meterglass::se::tables
