#pragma once

#include "core/time/instant.h"

#include <cstdint>

namespace meterglass::se {

/// The epoch of the ZigBee UTCTime type: 2000-01-01T00:00:00Z.
inline constexpr core::UtcSecond UtcTimeEpoch{std::chrono::seconds(946'684'800)};

constexpr core::UtcSecond fromUtcTime(std::uint32_t utcTime)
{
    return UtcTimeEpoch + std::chrono::seconds(utcTime);
}

/// @param instant between 2000 and 2136; clamped to that
constexpr std::uint32_t toUtcTime(core::UtcSecond instant)
{
    constexpr std::int64_t latest = 0xFFFF'FFFE;
    const std::int64_t seconds = (instant - UtcTimeEpoch).count();
    return static_cast<std::uint32_t>(seconds < 0 ? 0 : seconds > latest ? latest : seconds);
}

} // namespace meterglass::se
