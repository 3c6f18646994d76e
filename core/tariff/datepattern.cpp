#include "core/tariff/datepattern.h"

#include <algorithm>

namespace meterglass::core {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::months;
using std::chrono::year;
using std::chrono::year_month;
using std::chrono::year_month_day;
using std::chrono::year_month_day_last;

namespace {

constexpr int FirstYear = 1900;
constexpr int LastYear = 2154;
/// 29 February is at most eight years back (from 1904 to 1896, say), and the month itself.
constexpr int MonthsToSearch = 8 * 12 + 1;

template<typename T>
bool isWithin(const std::optional<T> &part, T lowest, T highest)
{
    return !part || (*part >= lowest && *part <= highest);
}

local_days lastDayOf(year_month month)
{
    return local_days(year_month_day_last(month.year(), std::chrono::month_day_last(month.month())));
}

/// The latest day at or before `until` that is `weekday`, or `until` itself for any weekday.
local_days latest(std::optional<unsigned> weekday, local_days until)
{
    return weekday ? until - (std::chrono::weekday(until) - std::chrono::weekday(*weekday)) : until;
}

/// The one day that a day of month other than an open one stands for.
std::optional<local_days> namedDay(year_month month, unsigned day, std::optional<unsigned> weekday)
{
    if (day == DatePattern::LastDay)
        return latest(weekday, lastDayOf(month));
    const year_month_day named = month / std::chrono::day(day);
    if (!named.ok())
        return std::nullopt;
    const local_days date(named);
    return weekday ? date + (std::chrono::weekday(*weekday) - std::chrono::weekday(date)) : date;
}

} // namespace

DatePattern DatePattern::on(year_month_day date)
{
    return {int(date.year()), unsigned(date.month()), unsigned(date.day()), std::nullopt};
}

bool DatePattern::isPossible() const
{
    const bool inRange = isWithin(year, FirstYear, LastYear) && isWithin(month, 1U, 12U)
        && (isWithin(day, 1U, 31U) || day == LastDay) && isWithin(weekday, 1U, 7U);
    if (!inRange)
        return false;
    const local_days lastDay(std::chrono::year(year.value_or(LastYear)) / std::chrono::December / 31);
    constexpr std::chrono::days LatestSpill(6); // a weekday on or after 31 December
    return lastUntil(lastDay + LatestSpill).has_value();
}

bool DatePattern::matchesMonth(year_month candidate) const
{
    return (!year || int(candidate.year()) == *year) && (!month || unsigned(candidate.month()) == *month);
}

std::optional<local_days> DatePattern::lastInMonth(year_month candidate, local_days date) const
{
    if (day) {
        const auto named = namedDay(candidate, *day, weekday);
        return named && *named <= date ? named : std::nullopt;
    }
    const local_days found = latest(weekday, std::min(date, lastDayOf(candidate)));
    return found >= local_days(candidate / 1) ? std::optional(found) : std::nullopt;
}

std::optional<local_days> DatePattern::lastUntil(local_days date) const
{
    const year_month_day civil(date);
    year_month candidate = civil.year() / civil.month();
    if (year && int(candidate.year()) > *year)
        candidate = std::chrono::year(*year) / std::chrono::December;
    for (int back = 0; back < MonthsToSearch; ++back, candidate -= months(1)) {
        if (year && int(candidate.year()) < *year)
            return std::nullopt;
        if (!matchesMonth(candidate))
            continue;
        if (const auto found = lastInMonth(candidate, date))
            return found;
    }
    return std::nullopt;
}

bool DatePattern::matches(local_days date) const
{
    // A weekday on or after a month's last days may fall into the month after.
    const year_month_day civil(date);
    const year_month current = civil.year() / civil.month();
    if (matchesMonth(current) && lastInMonth(current, date) == date)
        return true;
    const bool maySpill = day && weekday && *day != LastDay;
    return maySpill && matchesMonth(current - months(1)) && namedDay(current - months(1), *day, weekday) == date;
}

} // namespace meterglass::core
