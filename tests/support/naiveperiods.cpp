#include "tests/support/naiveperiods.h"

#include "tests/support/naivetime.h"

namespace meterglass::test {

NaivePeriods::NaivePeriods(long long day) : m_day(day) { }

void NaivePeriods::beginNextDay()
{
    const int weekday = NaiveDate::weekdayOf(m_day);
    const int dayOfMonth = NaiveDate::of(m_day).day;
    m_days[m_day] = m_today;
    m_today = 0;
    const long long next = m_day + 1;
    if (NaiveDate::weekdayOf(next) == 1) {
        m_weeks[m_day - (weekday - 1)] = m_thisWeek;
        m_thisWeek = 0;
    }
    if (NaiveDate::of(next).day == 1) {
        m_months[m_day - (dayOfMonth - 1)] = m_thisMonth;
        m_thisMonth = 0;
    }
    m_day = next;
}

} // namespace meterglass::test
