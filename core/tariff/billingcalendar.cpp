#include "core/tariff/billingcalendar.h"

namespace meterglass::core {

namespace {

int monthsOf(BillingCalendar::Period period)
{
    switch (period) {
    case BillingCalendar::Period::Daily:
    case BillingCalendar::Period::Weekly:
        return 0;
    case BillingCalendar::Period::Monthly:
        return 1;
    case BillingCalendar::Period::Quarterly:
        return 3;
    case BillingCalendar::Period::HalfYearly:
        return 6;
    case BillingCalendar::Period::Yearly:
        return 12;
    }
    return 0;
}

int monthNumber(std::chrono::year_month_day date)
{
    return int(date.year()) * 12 + int(unsigned(date.month()));
}

} // namespace

bool BillingCalendar::beginsOn(std::chrono::sys_days day) const
{
    constexpr int DaysInWeek = 7;
    if (period == Period::Daily)
        return true;
    if (period == Period::Weekly)
        return (day - start).count() % DaysInWeek == 0;
    const std::chrono::year_month_day date(day);
    const std::chrono::year_month_day first(start);
    return date.day() == first.day() && (monthNumber(date) - monthNumber(first)) % monthsOf(period) == 0;
}

} // namespace meterglass::core
