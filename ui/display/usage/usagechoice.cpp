#include "ui/display/usage/usagechoice.h"

#include "ui/display/usage/halfhourseries.h"
#include "ui/display/usage/periodseries.h"

#include <algorithm>

namespace meterglass::ui {

using core::LocalDay;

namespace {

LocalDay halfHoursDay(const UsageChoice &choice, const UsageMoment &at)
{
    return halfHourDays(at).nearest(choice.day.value_or(at.today()));
}

LocalDay lastDay(const UsageChoice &choice, const UsageMoment &at)
{
    if (choice.days == DaysRange::All)
        return at.today();
    return std::min(choice.lastDay.value_or(at.today()), at.today());
}

/// Today is said by no day, so that it goes on at midnight.
std::optional<LocalDay> unlessToday(LocalDay day, const UsageMoment &at)
{
    return day >= at.today() ? std::nullopt : std::optional(day);
}

template<typename Range>
Range zoomedRange(Range range, int step, Range widest)
{
    return Range(std::clamp(int(range) - step, 0, int(widest)));
}

} // namespace

UsageSeries seriesOf(const UsageChoice &choice, const client::PowerHistory &history, const UsageMoment &at)
{
    switch (choice.span) {
    case UsageSpan::Day:
    case UsageSpan::Week:
    case UsageSpan::Month:
        return periodSeries(choice.span, at);
    case UsageSpan::HalfHours:
        return halfHourSeries(halfHoursDay(choice, at), at);
    case UsageSpan::Days:
        return daySeries(choice.days, lastDay(choice, at), at);
    case UsageSpan::Power:
        return powerSeries(choice.power, history, at);
    }
    return {};
}

UsageSteps stepsOf(const UsageChoice &choice, const UsageMoment &at)
{
    if (choice.span == UsageSpan::HalfHours) {
        const LocalDay day = halfHoursDay(choice, at);
        return {day > halfHourDays(at).first, day < at.today()};
    }
    if (choice.span != UsageSpan::Days || choice.days == DaysRange::All)
        return {};
    const LocalDay last = lastDay(choice, at);
    return {last - stepOf(choice.days) >= firstDay(at), last < at.today()};
}

UsageChoice stepped(UsageChoice choice, int step, const UsageMoment &at)
{
    const UsageSteps steps = stepsOf(choice, at);
    if (step < 0 ? !steps.hasEarlier : !steps.hasLater)
        return choice;
    if (choice.span == UsageSpan::HalfHours)
        choice.day = unlessToday(halfHoursDay(choice, at) + std::chrono::days(step), at);
    else
        choice.lastDay = unlessToday(lastDay(choice, at) + step * stepOf(choice.days), at);
    return choice;
}

UsageChoice zoomed(UsageChoice choice, int step)
{
    if (choice.span == UsageSpan::Days)
        choice.days = zoomedRange(choice.days, step, DaysRange::All);
    else if (choice.span == UsageSpan::Power)
        choice.power = zoomedRange(choice.power, step, PowerSpan::Week);
    return choice;
}

} // namespace meterglass::ui
