#pragma once

#include "core/tariff/datepattern.h"

#include <cstdint>

namespace meterglass::se {

/// A date pattern as a calendar's command carries it: year from 1900, month, day and weekday from the lowest byte up;
/// 0xFF for an open part, 0xFE for the month's last day (ZCL8 2.6.2.20; smets2-and-smart-energy.md 5.3).
constexpr std::uint32_t toCalendarDate(const core::DatePattern &date)
{
    constexpr unsigned Open = 0xFF;
    const unsigned year = date.year ? static_cast<unsigned>(*date.year - 1900) : Open;
    return (year & 0xFF) | date.month.value_or(Open) << 8 | date.day.value_or(Open) << 16
        | date.weekday.value_or(Open) << 24;
}

/// @return nothing where it names a day that the pattern cannot, or none: the month's second last weekday (0xFD), month
/// 13. The months in which summer time begins and ends (0xFE, 0xFD) are March and October, as in all of Europe.
inline std::optional<core::DatePattern> fromCalendarDate(std::uint32_t raw)
{
    constexpr unsigned Open = 0xFF;
    constexpr unsigned SummerTimeBegins = 0xFE;
    constexpr unsigned SummerTimeEnds = 0xFD;
    const auto part = [raw](unsigned byte) {
        const unsigned value = raw >> (8 * byte) & 0xFF;
        return value == Open ? std::nullopt : std::optional(value);
    };
    core::DatePattern date;
    if (const auto year = part(0))
        date.year = static_cast<int>(*year) + 1900;
    date.month = part(1);
    if (date.month == SummerTimeBegins)
        date.month = 3;
    else if (date.month == SummerTimeEnds)
        date.month = 10;
    date.day = part(2);
    date.weekday = part(3);
    return date.isPossible() ? std::optional(date) : std::nullopt;
}

} // namespace meterglass::se
