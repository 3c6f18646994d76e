#pragma once

#include "core/account/costaccumulator.h"
#include "core/history/cumulativestore.h"
#include "core/tariff/tariffregisters.h"
#include "core/tariff/tariffschedule.h"

namespace meterglass::core {

/// What a meter's import costs under its tariff: the price in force, the tariff's registers, and the cost items of the Cumulative
/// and Historical Value Store in 10^-5 GBP.
///
/// Each watt-hour is priced when it completes. The owner tells it of every watt-hour, half hour and local day, in their order.
class CostBook
{
public:
    /// @param tariff without faults (`faultsOf`)
    CostBook(Tariff tariff, const HomeZone &zone, UtcSecond start);

    /// Watt-hours that completed since the last call, up to and with the end of the half hour.
    void use(std::int64_t wattHours);
    /// A UTC half hour ended at `now`: the tariff may switch.
    void endHalfHour(UtcSecond now);
    /// The local `day` begins: the standing charge falls due, and periods close.
    void beginDay(LocalDay day);

    const Tariff &tariff() const { return m_tariff; }
    TariffAction action() const { return m_action; }
    Price activePrice() const { return m_registers.activePrice(m_action, m_tariff); }
    const TariffRegisters &registers() const { return m_registers; }

    Money today() const { return Money(m_days.days().current(dayReading())); }
    Money thisWeek() const { return Money(m_weeksAndMonths.weeks().current(longReading())); }
    Money thisMonth() const { return Money(m_weeksAndMonths.months().current(longReading())); }
    /// 10^-5 GBP, the newest first.
    const std::vector<std::int64_t> &previousDays() const { return m_days.days().previous(); }
    const std::vector<std::int64_t> &previousWeeks() const { return m_weeksAndMonths.weeks().previous(); }
    const std::vector<std::int64_t> &previousMonths() const { return m_weeksAndMonths.months().previous(); }

private:
    /// All that the day's items, and all that the weeks' and months', have taken up so far.
    std::int64_t dayReading() const { return (rounded(m_cost.total()) + m_dayCharges).count(); }
    std::int64_t longReading() const { return (rounded(m_cost.total()) + m_longCharges).count(); }
    void charge(const StandingCharge::Item &item);

    Tariff m_tariff;
    TariffSchedule m_schedule;
    TariffAction m_action;
    UtcSecond m_nextSwitch;
    TariffRegisters m_registers;
    CostAccumulator m_cost;
    Money m_dayCharges;
    Money m_longCharges;
    CumulativeStore m_days{0};
    CumulativeStore m_weeksAndMonths{0};
};

} // namespace meterglass::core
