#pragma once

#include <cmath>

namespace meterglass::ui {

/// Speeds of 1 to a million on a slider, a hundred steps for each power of ten.
inline constexpr int LastSpeedStep = 600;

inline double speedAt(int step)
{
    return std::pow(10.0, step / 100.0);
}
inline int speedStep(double speed)
{
    return static_cast<int>(std::lround(std::log10(std::max(1.0, speed)) * 100.0));
}

} // namespace meterglass::ui
