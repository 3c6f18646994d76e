#pragma once

#include <cstdint>

namespace meterglass::ezsp {

/// A version of EZSP, as host and co-processor agree on it: 4 (EmberZNet 5.8) to 14 (8.0).
using EzspVersion = std::uint8_t;

inline constexpr EzspVersion OldestEzspVersion = 4;
inline constexpr EzspVersion NewestEzspVersion = 14;
/// From here on a frame's header has an id of 16 bits.
inline constexpr EzspVersion ExtendedHeaderVersion = 8;
/// From here on every status has 32 bits.
inline constexpr EzspVersion WideStatusVersion = 14;

constexpr bool isKnownVersion(unsigned version)
{
    return version >= OldestEzspVersion && version <= NewestEzspVersion;
}

} // namespace meterglass::ezsp
