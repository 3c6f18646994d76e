#pragma once

#include "ui/display/usage/usageseries.h"

namespace meterglass::ui {

/// What the chart draws of a series, in kilowatt-hours or in pounds; a line always in kilowatts.
ChartContent usageChart(const UsageSeries &series, UsageUnit unit);

} // namespace meterglass::ui
