#pragma once

#include "core/household/applianceday.h"
#include "core/household/applianceload.h"

namespace meterglass::core {

/// Adds a day's television, which swings with its picture, and computer, which swings with its work.
void addElectronics(const ElectronicsProfile &profile, const ApplianceDay &day, ApplianceLoad &load);

} // namespace meterglass::core
