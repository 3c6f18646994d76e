#include "meterlink/ezsp/networkjoining.h"

#include "meterlink/ezsp/callbackwait.h"
#include "meterlink/ezsp/linkkeys.h"
#include "meterlink/ezsp/networkmessages.h"
#include "meterlink/ezsp/rememberednetwork.h"
#include "meterlink/ezsp/scanmessages.h"
#include "meterlink/ezsp/securitymessages.h"

#include <algorithm>

namespace meterglass::ezsp {

namespace {

using namespace std::chrono_literals;
using han::LinkError;

/// Sixteen channels of 2^5 + 1 times 15.36 ms each, and time to spare.
constexpr auto ScanDeadline = 20s;
constexpr std::uint8_t ScanDuration = 5;
constexpr std::uint8_t ActiveScan = 1; // of EzspNetworkScanType
constexpr std::uint8_t ZigBeePro = 2;

/// Of EmberInitialSecurityBitmask. The preconfigured key is this device's alone, so it is no global one.
constexpr std::uint16_t HavePreconfiguredKey = 0x0100;
constexpr std::uint16_t RequireEncryptedKey = 0x0800;

/// The trust centre was met, and sent no key that this device can read.
constexpr EzspStatus WithoutKey[] = {EzspStatus::KeyInTheClear, EzspStatus::NoNetworkKey, EzspStatus::NoLinkKey,
                                     EzspStatus::PreconfiguredKeyRequired};
/// It was not met.
constexpr EzspStatus Outside[] = {EzspStatus::NetworkDown, EzspStatus::NotJoined, EzspStatus::JoinFailed,
                                  EzspStatus::NoBeacons};

template<std::size_t Size>
bool isOneOf(const EzspStatus (&statuses)[Size], EzspStatus status)
{
    return std::find(std::begin(statuses), std::end(statuses), status) != std::end(statuses);
}

/// Whether the stack is done with an attempt to join; other news of the network is passed over.
bool endsJoining(EzspStatus status)
{
    return status == EzspStatus::NetworkUp || isOneOf(WithoutKey, status) || isOneOf(Outside, status);
}

StepEnd endOfJoining(EzspStatus status)
{
    if (status == EzspStatus::NetworkUp)
        return {};
    return isOneOf(WithoutKey, status) ? CoordinatorTrouble::InstallCodeRefused : CoordinatorTrouble::NetworkFull;
}

} // namespace

QCoro::Task<han::Result<std::vector<EzspFoundNetwork>>> NetworkJoining::findOpenNetworks(std::stop_token stop)
{
    std::vector<EzspFoundNetwork> open;
    CallbackWait over(m_host, m_alarms, [&open](const EzspFrame &frame) {
        const auto found = frame.as<NetworkFoundHandler>();
        const bool isOpen = found && found->network.isJoiningAllowed && found->network.stackProfile == ZigBeePro;
        // Each router of a network says the same of it.
        if (isOpen && std::find(open.begin(), open.end(), found->network) == open.end())
            open.push_back(found->network);
        return frame.is<ScanCompleteHandler>();
    });
    const StartScan command{ActiveScan, m_plan.channels, ScanDuration};
    const auto answer = co_await m_host.send(command, stop);
    if (!answer)
        co_return answer.error();
    if (statusFrom(answer->status, m_host.version()) != EzspStatus::Success)
        co_return LinkError::Refused;
    const std::optional<LinkError> missed = co_await over.arrived(ScanDeadline, stop);
    if (missed)
        co_return *missed == LinkError::TimedOut ? LinkError::Refused : *missed;
    co_return open;
}

Step NetworkJoining::joinOneOf(std::vector<EzspFoundNetwork> networks, std::stop_token stop)
{
    StepEnd end = CoordinatorTrouble::NoOpenNetwork;
    for (const EzspFoundNetwork &network : networks) {
        end = co_await secure(stop);
        if (!end.isDone())
            co_return end;
        end = co_await join(network, stop);
        if (end.isDone() || end.isCancelled() || end.trouble() == CoordinatorTrouble::LinkLost)
            co_return end;
    }
    co_return end;
}

Step NetworkJoining::secure(std::stop_token stop)
{
    SetInitialSecurityState command;
    command.state.bitmask = HavePreconfiguredKey | RequireEncryptedKey;
    command.state.preconfiguredKey = keyOf(m_plan.joiningKey);
    const auto answer = co_await m_host.send(command, stop);
    co_return endOf(answer, m_host.version(), CoordinatorTrouble::NetworkFull);
}

/// As a router: a display on the mains always listens, and may carry the frames of others.
Step NetworkJoining::join(EzspFoundNetwork network, std::stop_token stop)
{
    EzspStatus status = EzspStatus::Other;
    CallbackWait over(m_host, m_alarms, [&status, version = m_host.version()](const EzspFrame &frame) {
        const auto handler = frame.as<StackStatusHandler>();
        if (handler)
            status = statusFrom(handler->status, version);
        return handler && endsJoining(status);
    });
    JoinNetwork command;
    command.nodeType = static_cast<std::uint8_t>(NodeType::Router);
    command.parameters.extendedPanId = network.extendedPanId;
    command.parameters.panId = network.panId;
    command.parameters.radioTxPower = m_plan.radioPower;
    command.parameters.radioChannel = network.channel;
    command.parameters.updateId = network.updateId;
    command.parameters.channels = m_plan.channels;
    const auto answer = co_await m_host.send(command, stop);
    const StepEnd begun = endOf(answer, m_host.version(), CoordinatorTrouble::NetworkFull);
    if (!begun.isDone())
        co_return begun;
    const std::optional<LinkError> missed = co_await over.arrived(JoiningDeadline, stop);
    if (missed && *missed != LinkError::TimedOut)
        co_return StepEnd(*missed, CoordinatorTrouble::NetworkFull);
    co_return missed ? StepEnd(CoordinatorTrouble::InstallCodeRefused) : endOfJoining(status);
}

} // namespace meterglass::ezsp
