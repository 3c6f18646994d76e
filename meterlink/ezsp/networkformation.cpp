#include "meterlink/ezsp/networkformation.h"

#include "meterlink/ezsp/callbackwait.h"
#include "meterlink/ezsp/linkkeys.h"
#include "meterlink/ezsp/networkmessages.h"
#include "meterlink/ezsp/rememberednetwork.h"
#include "meterlink/ezsp/scanmessages.h"
#include "meterlink/ezsp/securitymessages.h"
#include "meterlink/security/aes128.h"

#include <limits>
#include <openssl/rand.h>

namespace meterglass::ezsp {

namespace {

using namespace std::chrono_literals;
using han::LinkError;

/// Seven channels of 2^5 + 1 times 15.36 ms each, and time to spare.
constexpr auto ScanDeadline = 20s;
constexpr std::uint8_t ScanDuration = 5;

/// Of EmberInitialSecurityBitmask.
constexpr std::uint16_t GlobalTrustCentreLinkKey = 0x0004;
constexpr std::uint16_t HavePreconfiguredKey = 0x0100;
constexpr std::uint16_t HaveNetworkKey = 0x0200;
constexpr std::uint16_t RequireEncryptedKey = 0x0800;

/// The quietest channel of a scan.
struct QuietChannel
{
    std::uint8_t channel = 0;
    std::int8_t rssi = std::numeric_limits<std::int8_t>::max(); ///< dBm
    bool isComplete = false;

    /// @return whether the scan is over
    bool see(const EzspFrame &frame)
    {
        if (const auto found = frame.as<EnergyScanResultHandler>(); found && found->rssi < rssi) {
            channel = found->channel;
            rssi = found->rssi;
        }
        return frame.is<ScanCompleteHandler>();
    }
};

} // namespace

QCoro::Task<han::Result<std::uint8_t>> NetworkFormation::findQuietChannel(std::stop_token stop)
{
    QuietChannel quiet;
    CallbackWait over(m_host, m_alarms, [&quiet](const EzspFrame &frame) { return quiet.see(frame); });
    const StartScan command{0, m_plan.channels, ScanDuration};
    const auto answer = co_await m_host.send(command, stop);
    if (!answer)
        co_return answer.error();
    if (statusFrom(answer->status, m_host.version()) != EzspStatus::Success)
        co_return LinkError::Refused;
    const std::optional<LinkError> missed = co_await over.arrived(ScanDeadline, stop);
    if (missed)
        co_return *missed == LinkError::TimedOut ? LinkError::Refused : *missed;
    if (quiet.channel == 0)
        co_return LinkError::Refused;
    co_return quiet.channel;
}

Step NetworkFormation::form(std::uint8_t channel, std::stop_token stop)
{
    constexpr auto Refused = CoordinatorTrouble::FormationFailed;
    const StepEnd secured = co_await secure(stop);
    if (!secured.isDone())
        co_return secured;
    CallbackWait up(m_host, m_alarms, networkUp(m_host.version()));
    FormNetwork command;
    command.parameters.extendedPanId = m_plan.extendedPanId;
    command.parameters.panId = m_plan.panId;
    command.parameters.radioTxPower = m_plan.radioPower;
    command.parameters.radioChannel = channel;
    command.parameters.channels = m_plan.channels;
    const auto answer = co_await m_host.send(command, stop);
    const StepEnd formed = endOf(answer, m_host.version(), Refused);
    if (!formed.isDone())
        co_return formed;
    const std::optional<LinkError> missed = co_await up.arrived(NetworkDeadline, stop);
    if (missed)
        co_return *missed == LinkError::TimedOut ? StepEnd(Refused) : StepEnd(*missed, Refused);
    co_return StepEnd();
}

/// The preconfigured key lets nobody in: each device has its own, from its install code.
Step NetworkFormation::secure(std::stop_token stop)
{
    security::Key128 nobodys;
    RAND_bytes(nobodys.writable().data(), static_cast<int>(nobodys.writable().size()));
    SetInitialSecurityState command;
    command.state.bitmask = GlobalTrustCentreLinkKey | HavePreconfiguredKey | HaveNetworkKey | RequireEncryptedKey;
    command.state.preconfiguredKey = keyOf(nobodys);
    command.state.networkKey = keyOf(m_plan.networkKey);
    command.state.networkKeySequence = m_plan.networkKeySequence;
    const auto answer = co_await m_host.send(command, stop);
    co_return endOf(answer, m_host.version(), CoordinatorTrouble::FormationFailed);
}

} // namespace meterglass::ezsp
