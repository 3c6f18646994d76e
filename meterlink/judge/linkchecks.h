#pragma once

#include "meterlink/judge/check.h"

/// How a meter behaves on the home area network.
namespace meterglass::judge {

/// No attribute is reported oftener than every 10 s.
Finding judgePushPace(const Readout &readout, const core::HomeZone &zone);
/// A change of active power that the polls show is reported within 10 s.
Finding judgePushOnChange(const Readout &readout, const core::HomeZone &zone);
/// What was read twice was the same twice.
Finding judgeReadingChangesNothing(const Readout &readout, const core::HomeZone &zone);
/// Reads that no link key secures are refused, and so are writes.
Finding judgeUnsecuredReads(const Readout &readout, const core::HomeZone &zone);
Finding judgeWrites(const Readout &readout, const core::HomeZone &zone);
/// The meter's clock is within 10 s of the examiner's.
Finding judgeClock(const Readout &readout, const core::HomeZone &zone);

} // namespace meterglass::judge
