#pragma once

#include "core/time/clock.h"

#include <algorithm>

namespace meterglass::core {

/// The monotonic wait for something that repeats each `benchInterval` of bench time: scaled by the clock's speed, but
/// at most ten times a monotonic second. A paused clock waits the interval itself.
inline std::chrono::nanoseconds paced(std::chrono::nanoseconds benchInterval, const Clock &clock)
{
    constexpr std::chrono::nanoseconds shortest = std::chrono::milliseconds(100);
    const double speed = clock.speed();
    if (speed <= 1.0)
        return benchInterval;
    const auto scaled = std::chrono::duration_cast<std::chrono::nanoseconds>(benchInterval / speed);
    return std::max(scaled, shortest);
}

} // namespace meterglass::core
