#pragma once

#include "core/household/applianceday.h"
#include "core/household/applianceload.h"

namespace meterglass::core {

/// Adds the electric share of a day's heating, longer the colder it is: the boiler's pump and a heater, two fifths of
/// each from just before waking and the rest from the late afternoon.
void addHeating(const HeatingProfile &profile, const ApplianceDay &day, ApplianceLoad &load);

} // namespace meterglass::core
