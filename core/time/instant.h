#pragma once

#include <chrono>
#include <cstdint>

namespace meterglass::core {

/// A moment of bench time in UTC: what values are stamped with.
using UtcInstant = std::chrono::sys_time<std::chrono::milliseconds>;

/// A whole second of UTC: the resolution of metrology, and of the ZigBee UTCTime type.
using UtcSecond = std::chrono::sys_seconds;

/// Tag of the monotonic time line. It has no now(): only an `Alarms` tells the time on it.
struct MonotonicTimeLine
{
    using duration = std::chrono::nanoseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<MonotonicTimeLine>;
    static constexpr bool is_steady = true;
};

/// A moment on the monotonic time line, for deadlines, polling and ages. Never scaled, never stamped on a value.
using MonotonicTime = std::chrono::time_point<MonotonicTimeLine, std::chrono::nanoseconds>;

} // namespace meterglass::core
