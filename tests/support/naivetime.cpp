#include "tests/support/naivetime.h"

namespace meterglass::test {

namespace {

constexpr long long SecondsPerDay = 86400;

/// 01:00 UTC on the last Sunday of a month of 31 days.
long long lastSundayOneOClock(int year, int month)
{
    long long day = NaiveDate{year, month, 31}.number();
    while (NaiveDate::weekdayOf(day) != 7)
        --day;
    return day * SecondsPerDay + 3600;
}

} // namespace

bool NaiveDate::isLeapYear(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int NaiveDate::daysInMonth(int year, int month)
{
    constexpr int Days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : Days[month - 1];
}

NaiveDate NaiveDate::of(long long dayNumber)
{
    NaiveDate date;
    while (dayNumber < 0)
        dayNumber += daysInYear(--date.year);
    while (dayNumber >= daysInYear(date.year))
        dayNumber -= daysInYear(date.year++);
    while (dayNumber >= daysInMonth(date.year, date.month))
        dayNumber -= daysInMonth(date.year, date.month++);
    date.day += static_cast<int>(dayNumber);
    return date;
}

long long NaiveDate::number() const
{
    long long days = day - 1;
    for (int m = 1; m < month; ++m)
        days += daysInMonth(year, m);
    for (int y = 1970; y < year; ++y)
        days += daysInYear(y);
    for (int y = year; y < 1970; ++y)
        days -= daysInYear(y);
    return days;
}

int NaiveDate::weekdayOf(long long dayNumber)
{
    const long long sinceMonday = dayNumber + 3; // 1 January 1970 was a Thursday
    return static_cast<int>(sinceMonday - 7 * flooredQuotient(sinceMonday, 7)) + 1;
}

bool NaiveLondon::isSummerTime(long long utc)
{
    const int year = NaiveDate::of(flooredQuotient(utc, SecondsPerDay)).year;
    return utc >= lastSundayOneOClock(year, 3) && utc < lastSundayOneOClock(year, 10);
}

long long NaiveLondon::localDay(long long utc)
{
    return flooredQuotient(localSeconds(utc), SecondsPerDay);
}

long long flooredQuotient(long long dividend, long long divisor)
{
    const long long quotient = dividend / divisor;
    return quotient * divisor > dividend ? quotient - 1 : quotient;
}

} // namespace meterglass::test
