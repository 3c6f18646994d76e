#pragma once

#include "core/time/homezone.h"

namespace meterglass::core {

/// When the sun is above London's horizon on a day.
struct ApplianceDaylight
{
    UtcSecond sunrise;
    UtcSecond sunset;
};

/// Sunrise and sunset at 51.5 N, 0.13 W, within 3 minutes from 1970 to 2100.
ApplianceDaylight daylightOf(LocalDay day);

} // namespace meterglass::core
