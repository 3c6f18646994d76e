#pragma once

#include "core/quantity/power.h"
#include "core/quantity/quantity.h"

#include <chrono>

namespace meterglass::core {

struct WattSecond;

/// Active energy in watt-seconds: exact for a whole number of watts over a whole number of seconds. Holds +-2.5e12 kWh.
using Energy = Quantity<WattSecond>;

inline constexpr std::int64_t WattSecondsPerWattHour = 3600;

constexpr Energy energyOf(Power power, std::chrono::seconds duration)
{
    return Energy(power.count() * duration.count());
}

/// @param wattHours at most +-2.5e15, what an Energy can hold
constexpr Energy fromWattHours(std::int64_t wattHours)
{
    return Energy(wattHours * WattSecondsPerWattHour);
}

/// What a register shows: only completed watt-hours, rounded down (SMETS2 registers never run ahead of the energy).
constexpr std::int64_t wholeWattHours(Energy energy)
{
    const std::int64_t quotient = energy.count() / WattSecondsPerWattHour;
    return energy.count() % WattSecondsPerWattHour < 0 ? quotient - 1 : quotient;
}

} // namespace meterglass::core
