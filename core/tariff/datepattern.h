#pragma once

#include <chrono>
#include <optional>

namespace meterglass::core {

/// A date of a calendar in which parts may be open, as the ZCL date with its 0xFF wildcards (ZCL 2.6.2.20). An open
/// part matches every value.
///
/// A day of the month together with a weekday is the first such weekday on or after that day (IEC 62056-6-2,
/// 4.1.6.1): day 22 and Sunday is the month's fourth Sunday, `LastDay` and Sunday its last Sunday.
struct DatePattern
{
    /// The day of month that stands for the month's last (0xFE).
    static constexpr unsigned LastDay = 0xFE;

    std::optional<int> year;         ///< 1900 to 2154, what the ZCL date can hold
    std::optional<unsigned> month;   ///< 1 to 12
    std::optional<unsigned> day;     ///< 1 to 31, or `LastDay`
    std::optional<unsigned> weekday; ///< ISO: 1 is Monday, 7 is Sunday

    bool operator==(const DatePattern &) const = default;

    static DatePattern everyYear(unsigned month, unsigned day) { return {{}, month, day, {}}; }
    static DatePattern on(std::chrono::year_month_day date);

    /// Whether the parts are in range and some date has them: not 30 February.
    bool isPossible() const;
    /// @param date a date of the calendar's own time, UTC or local
    bool matches(std::chrono::local_days date) const;
    /// The latest date that matches, at or before `date`; none where the pattern is for later years only.
    std::optional<std::chrono::local_days> lastUntil(std::chrono::local_days date) const;

private:
    bool matchesMonth(std::chrono::year_month candidate) const;
    /// The latest match within a month that matches, at or before `date`.
    std::optional<std::chrono::local_days> lastInMonth(std::chrono::year_month candidate,
                                                       std::chrono::local_days date) const;
};

} // namespace meterglass::core
