#pragma once

#include <chrono>

namespace meterglass::core {

/// Billing Calendar (SMETS2 5.7.4): when a billing period ends and the next begins, at 00:00 UTC.
struct BillingCalendar
{
    enum class Period { Daily, Weekly, Monthly, Quarterly, HalfYearly, Yearly };

    Period period = Period::Monthly;
    /// The first day of a period, earlier or later than any in question; a day of the month of 1 to 28 unless daily or
    /// weekly.
    std::chrono::sys_days start{std::chrono::year(2000) / 1 / 1};

    bool operator==(const BillingCalendar &) const = default;

    /// Whether a period begins with this UTC day.
    bool beginsOn(std::chrono::sys_days day) const;
};

} // namespace meterglass::core
