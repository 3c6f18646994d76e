#pragma once

#include "core/history/periodstore.h"
#include "core/time/homezone.h"

namespace meterglass::core {

/// The Cumulative and Historical Value Store of one register (SMETS2 5.6.4.11 in the numbers of 2013): the current
/// local Day, Week and month and the 8, 5 and 13 before them. Weeks start on Monday.
class CumulativeStore
{
public:
    static constexpr std::size_t PreviousDays = 8;
    static constexpr std::size_t PreviousWeeks = 5;
    static constexpr std::size_t PreviousMonths = 13;

    explicit CumulativeStore(std::int64_t reading);

    /// The local `day` begins, with the register at `reading`: the day before it closes, and with it the week and the
    /// month that end there.
    void beginDay(LocalDay day, std::int64_t reading);

    const PeriodStore &days() const { return m_days; }
    const PeriodStore &weeks() const { return m_weeks; }
    const PeriodStore &months() const { return m_months; }

    bool operator==(const CumulativeStore &) const = default;

    /// Names what is remembered, for keeping it.
    static void describe(auto &self, auto visit)
    {
        visit("days", self.m_days);
        visit("weeks", self.m_weeks);
        visit("months", self.m_months);
    }

private:
    PeriodStore m_days;
    PeriodStore m_weeks;
    PeriodStore m_months;
};

} // namespace meterglass::core
