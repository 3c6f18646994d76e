#pragma once

#include "meterlink/judge/check.h"

/// The order and the length of a meter's logs.
namespace meterglass::judge {

/// An event log is given the newest first.
Finding judgeEventOrder(const Readout &readout, const core::HomeZone &zone);
/// The Profile Data Log reaches 13 months back, where the meter has lived as long.
Finding judgeProfileLength(const Readout &readout, const core::HomeZone &zone);

} // namespace meterglass::judge
