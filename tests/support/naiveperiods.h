#pragma once

#include <map>

namespace meterglass::test {

/// What gathered in each local day, Monday week and month: the current ones, and those that ended by the number of
/// their first day.
class NaivePeriods
{
public:
    using Sums = std::map<long long, long long>;

    explicit NaivePeriods(long long day);

    void addToDay(long long amount) { m_today += amount; }
    void addToWeekAndMonth(long long amount)
    {
        m_thisWeek += amount;
        m_thisMonth += amount;
    }
    /// The local day after the current one begins.
    void beginNextDay();

    long long today() const { return m_today; }
    long long thisWeek() const { return m_thisWeek; }
    long long thisMonth() const { return m_thisMonth; }
    const Sums &days() const { return m_days; }
    const Sums &weeks() const { return m_weeks; }
    const Sums &months() const { return m_months; }

private:
    long long m_day;
    long long m_today = 0;
    long long m_thisWeek = 0;
    long long m_thisMonth = 0;
    Sums m_days;
    Sums m_weeks;
    Sums m_months;
};

} // namespace meterglass::test
