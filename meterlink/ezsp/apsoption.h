#pragma once

#include <cstdint>

/// Bits of EmberApsOption (UG100 2.2) that are used here.
namespace meterglass::ezsp::apsoption {

/// Under the link key of both devices.
inline constexpr std::uint16_t Encryption = 0x0020;
/// Acknowledged end to end, and sent again until it is.
inline constexpr std::uint16_t Retry = 0x0040;
inline constexpr std::uint16_t RouteDiscovery = 0x0100;
inline constexpr std::uint16_t Fragment = 0x8000;

} // namespace meterglass::ezsp::apsoption
