#pragma once

#include "core/household/applianceload.h"
#include "core/household/applianceprofile.h"

#include <cstdint>

namespace meterglass::core {

/// Adds what is never switched off. It hangs on UTC alone, so that midnight and the change of the clocks leave it be.
void addBase(const BaseProfile &profile, std::uint64_t seed, ApplianceLoad &load);

/// Adds the fridge's cycles. The n-th since 1970 is drawn from (seed, n), so that they too run through midnight.
void addFridge(const FridgeProfile &profile, std::uint64_t seed, ApplianceLoad &load);

} // namespace meterglass::core
