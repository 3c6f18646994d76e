#pragma once

#include "tests/support/naivetariff.h"

namespace meterglass::test {

/// When which action of a tariff is in force: asked half hour by half hour, in the order of time.
class NaiveSchedule
{
public:
    /// Looks for seasons from `dayNumber` back to 1900.
    NaiveSchedule(const NaiveTariff &tariff, long long dayNumber);

    /// @param utc seconds since 1970; never a day before one asked about earlier
    NaiveTariff::Action actionAt(long long utc);

private:
    int seasonStartingOn(long long day) const;
    const std::vector<NaiveTariff::Entry> &profileOn(long long day, int season) const;
    void goTo(long long day);

    NaiveTariff m_tariff;
    long long m_day;
    int m_seasonToday = 0; ///< index
    int m_seasonYesterday = 0;
    std::vector<NaiveTariff::Entry> m_today;
    std::vector<NaiveTariff::Entry> m_yesterday;
};

} // namespace meterglass::test
