#include "core/history/cumulativestore.h"

namespace meterglass::core {

CumulativeStore::CumulativeStore(std::int64_t reading)
    : m_days(PreviousDays, reading),
      m_weeks(PreviousWeeks, reading),
      m_months(PreviousMonths, reading)
{ }

void CumulativeStore::beginDay(LocalDay day, std::int64_t reading)
{
    m_days.close(reading);
    if (HomeZone::startOfWeek(day) == day)
        m_weeks.close(reading);
    if (HomeZone::startOfMonth(day) == day)
        m_months.close(reading);
}

} // namespace meterglass::core
