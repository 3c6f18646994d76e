#include "core/meter/costbook.h"

namespace meterglass::core {

CostBook::CostBook(Tariff tariff, const HomeZone &zone, UtcSecond start)
    : m_tariff(std::move(tariff)),
      m_schedule(m_tariff.switching, zone),
      m_action(m_schedule.actionAt(start)),
      m_nextSwitch(m_schedule.nextSwitch(start))
{ }

void CostBook::use(std::int64_t wattHours)
{
    if (wattHours > 0)
        m_cost.add(m_registers.use(wattHours, m_action, m_tariff));
}

void CostBook::endHalfHour(UtcSecond now)
{
    if (now < m_nextSwitch)
        return;
    m_action = m_schedule.actionAt(now);
    m_nextSwitch = m_schedule.nextSwitch(now);
}

void CostBook::beginDay(LocalDay day)
{
    const auto item = m_tariff.standingCharge.itemAtStartOf(day);
    const bool isForThePast = item && item->day < day;
    if (isForThePast)
        charge(*item);
    m_days.beginDay(day, dayReading());
    m_weeksAndMonths.beginDay(day, longReading());
    if (item && !isForThePast)
        charge(*item);
}

void CostBook::charge(const StandingCharge::Item &item)
{
    m_dayCharges += item.amount;
    if (item.periods == StandingCharge::Periods::AllPeriods)
        m_longCharges += item.amount;
}

} // namespace meterglass::core
