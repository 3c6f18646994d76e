#pragma once

#include "meterlink/zcl/bytes.h"
#include "meterlink/zcl/identifiers.h"

namespace meterglass::han {

/// How an APS frame was protected on the air, from weak to strong.
enum class Security : std::uint8_t { None, NetworkKey, LinkKey };

/// One endpoint of one device on the home area network.
struct HanAddress
{
    std::uint16_t node = 0;
    std::uint8_t endpoint = 1;

    auto operator<=>(const HanAddress &) const = default;
};

inline constexpr std::uint16_t SmartEnergyProfile = 0x0109;

/// What an unfragmented frame carries under a link key: 127 bytes of IEEE 802.15.4 less MAC (11), network (8 and 18 of
/// its security) and APS (8 and 9 of its security) framing.
inline constexpr std::size_t LargestPayload = 73;

/// An APS data frame: what a radio hands up, and what every source of meter data looks like.
struct ApsFrame
{
    HanAddress source;
    HanAddress destination;
    std::uint16_t profile = SmartEnergyProfile;
    zcl::ClusterId cluster{};
    Security security = Security::None;
    /// A whole ZCL frame.
    zcl::Bytes payload;

    bool operator==(const ApsFrame &) const = default;
};

} // namespace meterglass::han
