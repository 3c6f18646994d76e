#pragma once

#include "meterlink/ezsp/ezspstructures.h"
#include "meterlink/ezsp/hanrole.h"
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

/// How to get onto a network that another device runs.
struct JoinPlan
{
    HanRole role = HanRole::InHomeDisplay;
    /// Of this end's own install code.
    security::Key128 joiningKey;
    std::uint32_t channels = PreferredChannels;
    std::int8_t radioPower = 8; ///< dBm
    /// Trust centres with which a link key was agreed on: where one of them is met again, it holds.
    std::vector<Eui64> partners{};

    bool operator==(const JoinPlan &) const = default;
};

} // namespace meterglass::ezsp
