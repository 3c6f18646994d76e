#pragma once

#include "core/time/homezone.h"

#include <chrono>

namespace meterglass::ui {

/// How bright a panel on a wall is, as a share of full: less when nobody has touched it for a while, least at night.
class Dimming
{
public:
    static constexpr std::chrono::seconds IdleAfter{60};
    static constexpr double Idle = 0.6;
    static constexpr double Night = 0.15;
    /// Local time from which, and up to which, it is night.
    static constexpr std::chrono::hours NightBegins{22};
    static constexpr std::chrono::hours NightEnds{7};

    /// @param idle since the last touch or key
    static double brightness(core::LocalSecond local, std::chrono::nanoseconds idle);
};

} // namespace meterglass::ui
