#pragma once

#include "core/account/account.h"
#include "core/meter/coststate.h"
#include "core/meter/metercommand.h"
#include "core/tariff/billingcalendar.h"
#include "core/tariff/tariffschedule.h"

namespace meterglass::core {

/// What a meter's import costs under its tariff, and who pays for it how: the price in force, the tariff's registers,
/// the cost items of the Cumulative and Historical Value Store in 10^-5 GBP, and the account.
///
/// Each watt-hour is priced when it completes. The owner tells it of every watt-hour, half hour and local day, in their
/// order.
class CostBook
{
public:
    /// Goes on from `state`. @param state whose tariff is without faults (`faultsOf`)
    CostBook(CostState state, const BillingCalendar &billing, const HomeZone &zone, UtcSecond now);

    CostState state() const;

    /// Watt-hours that completed since the last call, up to and with the end of the half hour.
    void use(std::int64_t wattHours);
    /// The local `day` begins: cost items close, the standing charge falls due, and a daily instalment of debt.
    void beginDay(LocalDay day);
    /// A UTC half hour ended at `now`, after the day that began with it: an hourly instalment of debt falls due, block
    /// counters may go back to 0, the tariff may switch.
    void endHalfHour(UtcSecond now);
    /// @param command any; what costs nothing does nothing
    void apply(const MeterCommand &command, UtcSecond now);

    const Tariff &tariff() const { return m_terms.tariff; }
    TariffAction action() const { return m_action; }
    /// The first moment at which another action may be in force.
    UtcSecond nextSwitch() const { return m_nextSwitch; }
    Price activePrice() const { return m_registers.activePrice(m_action, tariff()); }
    const TariffRegisters &registers() const { return m_registers; }
    const Account &account() const { return m_account; }

    /// So many more watt-hours change nothing of the account that is announced, whatever they cost; nothing while no use
    /// can.
    std::optional<std::int64_t> safeWattHours() const;

    Money today() const { return Money(m_days.days().current(dayReading())); }
    Money thisWeek() const { return Money(m_weeksAndMonths.weeks().current(longReading())); }
    Money thisMonth() const { return Money(m_weeksAndMonths.months().current(longReading())); }
    /// 10^-5 GBP, the newest first.
    const std::vector<std::int64_t> &previousDays() const { return m_days.days().previous(); }
    const std::vector<std::int64_t> &previousWeeks() const { return m_weeksAndMonths.weeks().previous(); }
    const std::vector<std::int64_t> &previousMonths() const { return m_weeksAndMonths.months().previous(); }

private:
    /// All that the day's items, and all that the weeks' and months', have taken up so far.
    std::int64_t dayReading() const { return (costSum() + m_dayCharges).count(); }
    std::int64_t longReading() const { return (costSum() + m_longCharges).count(); }
    Money costSum() const { return rounded(m_account.state().cost.total()); }
    void charge(const StandingCharge::Item &item);
    void lookUpAction(UtcSecond now);
    void recoverDebt(AccountSettings::DebtPeriod due);
    bool endsCounting(UtcSecond now) const;

    /// A tariff and what follows from it alone.
    struct Terms
    {
        Terms(Tariff terms, const HomeZone &zone);

        Tariff tariff;
        TariffSchedule schedule;
        Price highestPrice;
    };
    HomeZone m_zone;
    BillingCalendar m_billing;
    Terms m_terms;
    TariffAction m_action;
    UtcSecond m_nextSwitch;
    TariffRegisters m_registers;
    Account m_account;
    Money m_dayCharges;
    Money m_longCharges;
    CumulativeStore m_days;
    CumulativeStore m_weeksAndMonths;
};

} // namespace meterglass::core
