#pragma once

#include "core/time/instant.h"

namespace meterglass::core {

/// Bench time: what the meter model runs on and what values are stamped with.
class Clock
{
public:
    virtual ~Clock() = default;

    virtual UtcInstant now() const = 0;
    /// Bench seconds in a monotonic second: 0 while paused, 1 for a wall clock, at most 1,000,000.
    virtual double speed() const = 0;
};

} // namespace meterglass::core
