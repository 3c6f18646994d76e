#pragma once

#include "meterlink/judge/check.h"

/// Whether what a meter keeps of the past agrees with itself.
namespace meterglass::judge {

/// Days of the Daily Consumption Log are the sums of their half hours, by local time.
Finding judgeDailyLog(const Readout &readout, const core::HomeZone &zone);
/// The days, weeks and months before this one are those of the Daily Consumption Log.
Finding judgePreviousDays(const Readout &readout, const core::HomeZone &zone);
Finding judgePreviousWeeks(const Readout &readout, const core::HomeZone &zone);
Finding judgePreviousMonths(const Readout &readout, const core::HomeZone &zone);
/// At local midnight today begins at 0 and becomes yesterday.
Finding judgeMidnight(const Readout &readout, const core::HomeZone &zone);

} // namespace meterglass::judge
