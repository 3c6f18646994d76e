#pragma once

#include "meterlink/zcl/identifiers.h"

#include <vector>

/// Attributes that hold consumption delivered and its cost in past local days, weeks and months, the newest first.
namespace meterglass::se {

/// Metering: days 1 to 8 before today (0x0403, then 0x0420 and every second id).
std::vector<zcl::AttributeId> previousDayAttributes();
/// Weeks 1 to 5 before this one (0x0432 and every second id).
std::vector<zcl::AttributeId> previousWeekAttributes();
/// Months 1 to 13 before this one (0x0442 and every second id).
std::vector<zcl::AttributeId> previousMonthAttributes();

/// Prepayment: the same of costs (0x051E, 0x0532, 0x0542 and every second id).
std::vector<zcl::AttributeId> previousDayCostAttributes();
std::vector<zcl::AttributeId> previousWeekCostAttributes();
std::vector<zcl::AttributeId> previousMonthCostAttributes();

} // namespace meterglass::se
