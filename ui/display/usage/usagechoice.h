#pragma once

#include "ui/display/usage/dayseries.h"
#include "ui/display/usage/powerseries.h"

namespace meterglass::ui {

/// What the person chose to see.
struct UsageChoice
{
    UsageSpan span = UsageSpan::Day;
    UsageUnit unit = UsageUnit::Energy;
    /// Whose half hours, and up to which day days; today, and with it the next day at midnight, where there is none.
    std::optional<core::LocalDay> day;
    std::optional<core::LocalDay> lastDay;
    DaysRange days = DaysRange::Month;
    PowerSpan power = PowerSpan::Hour;

    bool operator==(const UsageChoice &) const = default;
};

/// Whether there is something before and after what is shown.
struct UsageSteps
{
    bool hasEarlier = false;
    bool hasLater = false;

    bool operator==(const UsageSteps &) const = default;
};

UsageSeries seriesOf(const UsageChoice &choice, const client::PowerHistory &history, const UsageMoment &at);
UsageSteps stepsOf(const UsageChoice &choice, const UsageMoment &at);
/// @param step -1 is earlier, 1 later; stays within what is held
UsageChoice stepped(UsageChoice choice, int step, const UsageMoment &at);
/// Shows less time (1) or more (-1) of days or of power.
UsageChoice zoomed(UsageChoice choice, int step);

} // namespace meterglass::ui
