#pragma once

#include "core/household/applianceday.h"
#include "core/household/applianceload.h"

namespace meterglass::core {

/// Adds a day's lamps: the living room's from dusk to bedtime, and those of the rooms that people move through.
void addLighting(const LightingProfile &profile, const ApplianceDay &day, ApplianceLoad &load);

} // namespace meterglass::core
