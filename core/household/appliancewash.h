#pragma once

#include "core/household/applianceday.h"
#include "core/household/applianceload.h"

namespace meterglass::core {

/// Adds a day's runs of washing machine and dishwasher. The dishwasher waits until the laundry is done.
void addWash(const ApplianceProfile &profile, const ApplianceDay &day, ApplianceLoad &load);

} // namespace meterglass::core
