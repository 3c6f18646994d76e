#include "ui/display/dimming.h"

namespace meterglass::ui {

double Dimming::brightness(core::LocalSecond local, std::chrono::nanoseconds idle)
{
    if (idle < IdleAfter)
        return 1.0;
    const auto sinceMidnight = local - std::chrono::floor<std::chrono::days>(local);
    const bool isNight = sinceMidnight >= NightBegins || sinceMidnight < NightEnds;
    return isNight ? Night : Idle;
}

} // namespace meterglass::ui
