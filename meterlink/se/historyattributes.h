#pragma once

#include "meterlink/zcl/identifiers.h"

#include <vector>

/// Metering attributes that hold consumption delivered in past local days, weeks and months, the newest period first.
namespace meterglass::se {

/// Days 1 to 8 before today (0x0403, then 0x0420 and every second id).
std::vector<zcl::AttributeId> previousDayAttributes();
/// Weeks 1 to 5 before this one (0x0432 and every second id).
std::vector<zcl::AttributeId> previousWeekAttributes();
/// Months 1 to 13 before this one (0x0442 and every second id).
std::vector<zcl::AttributeId> previousMonthAttributes();

} // namespace meterglass::se
