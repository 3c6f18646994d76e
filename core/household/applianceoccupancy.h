#pragma once

#include "core/household/applianceprofile.h"
#include "core/household/appliancerandom.h"
#include "core/household/appliancespan.h"
#include "core/time/homezone.h"

#include <optional>

namespace meterglass::core {

/// When somebody is at home and awake on one local day. Bedtime may be after midnight; the day is that of waking.
struct ApplianceOccupancy
{
    ApplianceSpan awake;
    /// Within `awake`, nobody is at home.
    std::optional<ApplianceSpan> away;

    bool isHome(UtcSecond at) const { return awake.holds(at) && !(away && away->holds(at)); }
};

/// @param day Monday to Friday is a working day; there are no holidays
ApplianceOccupancy occupancyOf(LocalDay day, const OccupancyProfile &profile, const HomeZone &zone,
                               ApplianceRandom random);

/// Monday to Friday.
bool isWorkingDay(LocalDay day);

} // namespace meterglass::core
