#pragma once

#include "core/household/applianceday.h"
#include "core/household/applianceload.h"

namespace meterglass::core {

/// Adds a day's hob, kettle and microwave. One of them is on at a time: one person sees to them.
void addKitchen(const ApplianceProfile &profile, const ApplianceDay &day, ApplianceLoad &load);

} // namespace meterglass::core
