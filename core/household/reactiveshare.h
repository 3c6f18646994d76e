#pragma once

#include "core/quantity/power.h"
#include "core/quantity/reactive.h"

namespace meterglass::core {

/// What reactive power goes with an appliance's active power, in var for each 1000 W: the tangent of its phase angle,
/// positive where the current lags. Usual values of the kind; no recording here tells them.
struct ReactiveShare
{
    int perMille = 0;

    constexpr ReactivePower of(Power load) const { return ReactivePower(load.count() * perMille / 1000); }
};

/// Heating elements, and what corrects its power factor to 1.
inline constexpr ReactiveShare Resistive{0};
inline constexpr ReactiveShare Compressor{1170};     ///< power factor 0.65
inline constexpr ReactiveShare DrumMotor{750};       ///< 0.8
inline constexpr ReactiveShare CirculatingPump{880}; ///< 0.75
inline constexpr ReactiveShare Magnetron{330};       ///< 0.95
inline constexpr ReactiveShare LedLamps{-480};       ///< 0.9 leading
inline constexpr ReactiveShare PowerSupplies{-330};  ///< 0.95 leading

} // namespace meterglass::core
