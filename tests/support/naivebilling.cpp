#include "tests/support/naivebilling.h"

#include "tests/support/naivetime.h"

namespace meterglass::test {

bool NaiveBilling::beginsOn(long long utcDay) const
{
    if (period == Period::Daily)
        return true;
    if (period == Period::Weekly)
        return NaiveDate::weekdayOf(utcDay) == NaiveDate::weekdayOf(startDay);
    const NaiveDate date = NaiveDate::of(utcDay);
    const NaiveDate start = NaiveDate::of(startDay);
    const int months = (date.year - start.year) * 12 + date.month - start.month;
    const int step = period == Period::Monthly ? 1
        : period == Period::Quarterly          ? 3
        : period == Period::HalfYearly         ? 6
                                               : 12;
    return date.day == start.day && months % step == 0;
}

} // namespace meterglass::test
