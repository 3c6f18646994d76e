#pragma once

#include "meterlink/security/credentials.h"
#include "meterlink/security/installcode.h"

#include <map>
#include <optional>
#include <set>

namespace meterglass::security {

/// A key of the network layer or of a pair of devices, and the next frame counter that may go out under it: a counter
/// is never used twice.
struct OutgoingKey
{
    Key128 key;
    std::uint32_t frameCounter = 0;

    bool operator==(const OutgoingKey &) const = default;
};

/// Every secret that a bench or a display holds.
struct HanKeys
{
    std::optional<OutgoingKey> network;
    std::uint8_t networkKeySequence = 0;
    std::map<Eui64, OutgoingKey> links;
    /// Devices whose link key a co-processor has agreed on and keeps to itself.
    std::set<Eui64> linksOfRadio;
    /// The bench authority's own.
    std::optional<PrivateKey> authority;
    std::map<Eui64, Credentials> devices;
    /// By which the display joins networks of others.
    std::optional<InstallCode> installCode;

    bool operator==(const HanKeys &) const = default;
};

} // namespace meterglass::security
