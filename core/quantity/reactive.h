#pragma once

#include "core/quantity/quantity.h"

#include <chrono>

namespace meterglass::core {

struct Var;
struct VarSecond;

/// Reactive power in whole var. Positive is import (current lags, an inductive load: IEC 62053-23, quadrants I and II),
/// negative is export.
using ReactivePower = Quantity<Var>;

/// Reactive energy in var-seconds, exact as `Energy` is.
using ReactiveEnergy = Quantity<VarSecond>;

constexpr ReactiveEnergy energyOf(ReactivePower power, std::chrono::seconds duration)
{
    return ReactiveEnergy(power.count() * duration.count());
}

/// What a register shows: completed var-hours. @param energy at least 0
constexpr std::int64_t wholeVarHours(ReactiveEnergy energy)
{
    constexpr std::int64_t VarSecondsPerVarHour = 3600;
    return energy.count() / VarSecondsPerVarHour;
}

} // namespace meterglass::core
