#pragma once

#include "core/meter/singleelementmeter.h"
#include "meterlink/virtual/clusterserver.h"

namespace meterglass::virtualhan {

/// The Calendar cluster of a meter with a tariff: its Tariff Switching Table as the calendar of delivered energy, under
/// the number of `tariffDigest` or 0xFFFFFFFF, in force since ever. Seasons, week and day profiles, special days are
/// numbered as in the table, what a day profile's entry starts as in tariffnumbers.h. NotFound where there is none: of
/// another type or number, such as the non-disablement calendar.
/// @param meter must outlive the server
ClusterServer calendarServer(const core::SingleElementMeter &meter);

} // namespace meterglass::virtualhan
