#pragma once

namespace meterglass::test {

/// The calendar again, by counting: days are numbered from 1 January 1970, seconds from its first.
struct NaiveDate
{
    int year = 1970;
    int month = 1; ///< 1 to 12
    int day = 1;   ///< from 1

    static NaiveDate of(long long dayNumber);
    long long number() const;

    static bool isLeapYear(int year);
    static int daysInYear(int year) { return isLeapYear(year) ? 366 : 365; }
    static int daysInMonth(int year, int month);
    /// ISO: 1 is Monday, 7 is Sunday.
    static int weekdayOf(long long dayNumber);
};

/// Europe/London by the rule of the last Sundays.
struct NaiveLondon
{
    static bool isSummerTime(long long utc);
    static long long localSeconds(long long utc) { return utc + (isSummerTime(utc) ? 3600 : 0); }
    static long long localDay(long long utc);
};

/// Rounded down, for seconds and days before 1970 as well.
long long flooredQuotient(long long dividend, long long divisor);

} // namespace meterglass::test
