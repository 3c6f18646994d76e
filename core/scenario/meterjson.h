#pragma once

#include "core/meter/meterconfiguration.h"

namespace meterglass::core {

class JsonField;

/// The meter of a scenario file: the object `meter`, without tariff, billing calendar and account, which stand beside
/// it. What is not there has the value of `unconfiguredMeter`.
MeterConfiguration readMeter(const JsonField &json);

BillingCalendar readBillingCalendar(const JsonField &json);

/// The meter of a scenario that says nothing of it: the built-in one's identity and thresholds, and registers at 0.
MeterConfiguration unconfiguredMeter();

} // namespace meterglass::core
