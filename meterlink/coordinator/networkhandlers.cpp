#include "meterlink/coordinator/commandhandlers.h"
#include "meterlink/ezsp/networkmessages.h"
#include "meterlink/ezsp/scanmessages.h"
#include "meterlink/ezsp/utilitymessages.h"

/// How a host forms, resumes, opens and leaves a network, and looks at the air (UG100 6).
namespace meterglass::coordinator {

namespace {

using ezsp::EzspStatus;

constexpr std::uint8_t Coordinator = 1; // of EmberNodeType
constexpr std::uint8_t Router = 2;
constexpr std::uint8_t JoinedNetwork = 2; // of EmberNetworkStatus
constexpr std::int8_t QuietAir = -95;     // dBm
constexpr std::uint8_t FirstChannel = 11;
constexpr std::uint8_t LastChannel = 26;

ezsp::SetManufacturerCode::Response setManufacturerCode(NcpStack &stack, const ezsp::SetManufacturerCode &command)
{
    stack.memory().manufacturer = command.code;
    return {};
}

ezsp::NetworkInit::Response networkInit(NcpStack &stack, const ezsp::NetworkInit & /*command*/)
{
    if (!stack.tokens().network)
        return {stack.wire(EzspStatus::NotJoined)};
    stack.bringUp();
    return {};
}

ezsp::NetworkState::Response networkState(NcpStack &stack, const ezsp::NetworkState & /*command*/)
{
    return {stack.memory().isNetworkUp ? JoinedNetwork : std::uint8_t(0)};
}

ezsp::FormNetwork::Response formNetwork(NcpStack &stack, const ezsp::FormNetwork &command)
{
    if (stack.memory().isNetworkUp)
        return {stack.wire(EzspStatus::InvalidCall)};
    stack.form(command.parameters);
    return {};
}

/// As a router alone: nothing of the emulation sleeps.
ezsp::JoinNetwork::Response joinNetwork(NcpStack &stack, const ezsp::JoinNetwork &command)
{
    if (stack.memory().isNetworkUp)
        return {stack.wire(EzspStatus::InvalidCall)};
    if (command.nodeType != Router)
        return {stack.wire(EzspStatus::BadArgument)};
    stack.join(command.parameters);
    return {};
}

ezsp::LeaveNetwork::Response leaveNetwork(NcpStack &stack, const ezsp::LeaveNetwork & /*command*/)
{
    if (!stack.memory().isNetworkUp)
        return {stack.wire(EzspStatus::InvalidCall)};
    stack.takeDown();
    return {};
}

ezsp::GetNetworkParameters::Response getParameters(NcpStack &stack, const ezsp::GetNetworkParameters & /*command*/)
{
    if (!stack.memory().isNetworkUp)
        return {stack.wire(EzspStatus::NotJoined), 0, {}};
    return {0, stack.isDevice() ? Router : Coordinator, stack.tokens().network.value_or(ezsp::EzspNetworkParameters())};
}

ezsp::GetNodeId::Response getNodeId(NcpStack &stack, const ezsp::GetNodeId & /*command*/)
{
    constexpr ezsp::NodeId NotOnNetwork = 0xFFFE;
    return {stack.memory().isNetworkUp ? stack.node() : NotOnNetwork};
}

ezsp::SetConcentrator::Response setConcentrator(NcpStack & /*stack*/, const ezsp::SetConcentrator & /*command*/)
{
    return {};
}

ezsp::SetSourceRouteDiscoveryMode::Response setDiscoveryMode(NcpStack & /*stack*/,
                                                             const ezsp::SetSourceRouteDiscoveryMode & /*command*/)
{
    return {};
}

void scanEnergy(NcpStack &stack, std::uint32_t channels)
{
    for (std::uint8_t channel = FirstChannel; channel <= LastChannel; ++channel) {
        if (channels >> channel & 1)
            stack.callBack(ezsp::EnergyScanResultHandler{channel, QuietAir});
    }
}

void scanNetworks(NcpStack &stack, std::uint32_t channels)
{
    constexpr std::uint8_t GoodLqi = 0xFF;
    constexpr std::int8_t GoodRssi = -40; // dBm
    for (const ezsp::EzspFoundNetwork &network : stack.networksInReach()) {
        if (channels >> network.channel & 1)
            stack.callBack(ezsp::NetworkFoundHandler{network, GoodLqi, GoodRssi});
    }
}

/// On quiet air: every channel asked for has the same energy.
ezsp::StartScan::Response startScan(NcpStack &stack, const ezsp::StartScan &command)
{
    constexpr std::uint8_t Energy = 0;
    if (command.type == Energy)
        scanEnergy(stack, command.channels);
    else
        scanNetworks(stack, command.channels);
    stack.callBack(ezsp::ScanCompleteHandler{});
    return {};
}

ezsp::StopScan::Response stopScan(NcpStack & /*stack*/, const ezsp::StopScan & /*command*/)
{
    return {};
}

constexpr CommandHandler Handlers[] = {
    handler<&setManufacturerCode>(), handler<&networkInit>(),      handler<&networkState>(),  handler<&formNetwork>(),
    handler<&joinNetwork>(),         handler<&leaveNetwork>(),     handler<&getParameters>(), handler<&getNodeId>(),
    handler<&setConcentrator>(),     handler<&setDiscoveryMode>(), handler<&startScan>(),     handler<&stopScan>(),
};

} // namespace

std::span<const CommandHandler> tables::networkHandlers()
{
    return Handlers;
}

} // namespace meterglass::coordinator
