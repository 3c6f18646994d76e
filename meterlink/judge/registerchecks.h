#pragma once

#include "meterlink/judge/check.h"

/// What a meter's registers do while they are watched.
namespace meterglass::judge {

/// CurrentSummationDelivered never falls.
Finding judgeRegisterNeverFalls(const Readout &readout, const core::HomeZone &zone);
/// Each half hour of the Profile Data Log that was watched is what the register counted in it.
Finding judgeHalfHours(const Readout &readout, const core::HomeZone &zone);
/// The register of the tier in force counts what the total counts, and no other does.
Finding judgeTierRegisters(const Readout &readout, const core::HomeZone &zone);
/// The cost of today grows by what was used, at the price in force.
Finding judgeCost(const Readout &readout, const core::HomeZone &zone);

} // namespace meterglass::judge
