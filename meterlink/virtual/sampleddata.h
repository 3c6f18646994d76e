#pragma once

#include "core/meter/singleelementmeter.h"
#include "meterlink/se/meteringcommands.h"
#include "meterlink/virtual/clusterserver.h"

namespace meterglass::virtualhan {

/// Answers GetSampledData from the Profile Data Log (sample id 0, four channels) and the Daily Consumption Log (sample
/// id 1): as many samples from the earliest asked for as fit a frame, the oldest first; NotFound where there are none.
///
/// Half hours are stamped with the UTC at which the first begins, days with 00:00 of the first one's date.
CommandAnswer sampledData(const core::SingleElementMeter &meter, const se::GetSampledData &asked);

} // namespace meterglass::virtualhan
