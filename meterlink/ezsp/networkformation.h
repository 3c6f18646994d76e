#pragma once

#include "core/time/alarms.h"
#include "meterlink/ezsp/coordinatorstep.h"
#include "meterlink/ezsp/ezsphost.h"
#include "meterlink/security/secret.h"

namespace meterglass::ezsp {

/// The channels that Smart Energy prefers (ZSE 5.3.2): 11, 14, 15, 19, 20, 24 and 25. Bit n is channel n.
inline constexpr std::uint32_t PreferredChannels = 0x0318'C800;

/// A network to be formed.
struct NetworkPlan
{
    security::Key128 networkKey;
    std::uint8_t networkKeySequence = 0;
    std::uint32_t channels = PreferredChannels;
    std::uint16_t panId = 0;         ///< 0x0001 to 0xFFFE
    std::uint64_t extendedPanId = 0; ///< 0 for the co-processor's own EUI-64
    std::int8_t radioPower = 8;      ///< dBm

    bool operator==(const NetworkPlan &) const = default;
};

/// What a co-processor on the home area network is told, in the order in which it must be told. Each ends by itself.
class NetworkFormation
{
public:
    /// @param host, @param alarms and @param plan must outlive it
    NetworkFormation(EzspHost &host, core::Alarms &alarms, const NetworkPlan &plan)
        : m_host(host),
          m_alarms(alarms),
          m_plan(plan)
    { }

    /// Whether the network that the co-processor remembers is up again.
    QCoro::Task<han::Result<bool>> resume(std::stop_token stop);
    /// The channel with the least energy.
    QCoro::Task<han::Result<std::uint8_t>> findQuietChannel(std::stop_token stop);
    Step form(std::uint8_t channel, std::stop_token stop);

private:
    Step secure(std::stop_token stop);

    EzspHost &m_host;
    core::Alarms &m_alarms;
    const NetworkPlan &m_plan;
};

} // namespace meterglass::ezsp
