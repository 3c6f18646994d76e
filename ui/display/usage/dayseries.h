#pragma once

#include "ui/display/usage/usageseries.h"

namespace meterglass::ui {

/// How many days are shown at once.
enum class DaysRange { Month, Year, All };

/// The days up to `last` (Daily Consumption Log, up to 731), with their cost where the meter keeps it: today and 8 days.
UsageSeries daySeries(DaysRange range, core::LocalDay last, const UsageMoment &at);

/// How far a step earlier or later goes.
std::chrono::days stepOf(DaysRange range);
/// The oldest day that the log holds; today where it is empty.
core::LocalDay firstDay(const UsageMoment &at);

} // namespace meterglass::ui
