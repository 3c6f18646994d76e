#include "tests/support/naivetariff.h"

#include "tests/support/naivetime.h"

namespace meterglass::test {

namespace {

bool fits(int part, int value)
{
    return part == NaiveTariff::Open || part == value;
}

bool isLastOfMonth(const NaiveDate &date, int among)
{
    return date.day + among > NaiveDate::daysInMonth(date.year, date.month);
}

} // namespace

/// A day of the month with a weekday is the first such weekday on or after that day, be it in the next month.
bool NaiveTariff::DatePattern::matches(long long dayNumber) const
{
    const NaiveDate date = NaiveDate::of(dayNumber);
    if (!fits(weekday, NaiveDate::weekdayOf(dayNumber)))
        return false;
    if (day == Open || day == LastDay)
        return fits(year, date.year) && fits(month, date.month)
            && (day == Open || isLastOfMonth(date, weekday == Open ? 1 : 7));
    for (int back = 0; back < (weekday == Open ? 1 : 7); ++back) {
        const NaiveDate start = NaiveDate::of(dayNumber - back);
        if (fits(year, start.year) && fits(month, start.month) && start.day == day)
            return true;
    }
    return false;
}

} // namespace meterglass::test
