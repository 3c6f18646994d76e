#include "core/meter/costbook.h"

#include <algorithm>

namespace meterglass::core {

namespace {

Price highestOf(const Tariff &tariff)
{
    Price highest;
    for (const Price price : tariff.prices)
        highest = std::max(highest, price);
    for (const BlockSet &set : tariff.blockSets) {
        for (const Price price : set.prices)
            highest = std::max(highest, price);
    }
    return highest;
}

/// Applies one command to an account; those that are no affair of the account do nothing.
struct AccountVisitor
{
    Account &account;

    void operator()(const metercommand::TopUp &command) const { account.topUp(command.credit); }
    void operator()(const metercommand::ActivateEmergencyCredit & /*command*/) const
    {
        account.activateEmergencyCredit();
    }
    void operator()(const metercommand::EnableSupply & /*command*/) const { account.enableSupply(); }
    void operator()(const metercommand::ResetBalance & /*command*/) const { account.resetBalance(); }
    void operator()(const metercommand::SetTimeDebt &command) const { account.setTimeDebt(command.debt); }
    void operator()(const metercommand::ConfigureAccount &command) const { account.configure(command.settings); }
    void operator()(const metercommand::SetNonDisablementPeriod &command) const
    {
        account.setNonDisablementPeriod(command.isNow);
    }
    template<typename Other>
    void operator()(const Other & /*command*/) const
    { }
};

} // namespace

CostBook::Terms::Terms(Tariff terms, const HomeZone &zone)
    : tariff(std::move(terms)),
      schedule(tariff.switching, zone),
      highestPrice(highestOf(tariff))
{ }

CostBook::CostBook(CostState state, const BillingCalendar &billing, const HomeZone &zone, UtcSecond now)
    : m_zone(zone),
      m_billing(billing),
      m_terms(std::move(state.tariff), zone),
      m_registers(state.registers),
      m_account(state.settings, state.account),
      m_dayCharges(state.dayCharges),
      m_longCharges(state.longCharges),
      m_days(std::move(state.days)),
      m_weeksAndMonths(std::move(state.weeksAndMonths))
{
    lookUpAction(now);
}

CostState CostBook::state() const
{
    return {tariff(),     m_account.settings(), m_registers, m_account.state(),
            m_dayCharges, m_longCharges,        m_days,      m_weeksAndMonths};
}

void CostBook::lookUpAction(UtcSecond now)
{
    m_action = m_terms.schedule.actionAt(now);
    m_nextSwitch = m_terms.schedule.nextSwitch(now);
}

void CostBook::use(std::int64_t wattHours)
{
    if (wattHours > 0)
        m_account.accrue(m_registers.use(wattHours, m_action, tariff()));
}

std::optional<std::int64_t> CostBook::safeWattHours() const
{
    const auto credit = m_account.creditBeforeChange();
    if (!credit || m_terms.highestPrice == Price())
        return std::nullopt;
    const Cost safe = leastRoundedTo(*credit) - Cost(1);
    return std::max<std::int64_t>(safe.count() / m_terms.highestPrice.count(), 0);
}

void CostBook::beginDay(LocalDay day)
{
    const StandingCharge &standingCharge = tariff().standingCharge;
    const auto item = standingCharge.itemAtStartOf(day);
    const bool isForThePast = item && item->day < day;
    if (isForThePast)
        charge(*item);
    m_days.beginDay(day, dayReading());
    m_weeksAndMonths.beginDay(day, longReading());
    if (item && !isForThePast)
        charge(*item);
    m_account.chargeStandingCharge(standingCharge.perDay);
    recoverDebt(AccountSettings::DebtPeriod::Daily);
}

void CostBook::charge(const StandingCharge::Item &item)
{
    m_dayCharges += item.amount;
    if (item.periods == StandingCharge::Periods::AllPeriods)
        m_longCharges += item.amount;
}

void CostBook::recoverDebt(AccountSettings::DebtPeriod due)
{
    if (m_account.settings().debtPeriod == due)
        m_account.recoverDebt();
}

void CostBook::endHalfHour(UtcSecond now)
{
    if (std::chrono::floor<std::chrono::hours>(now) == now)
        recoverDebt(AccountSettings::DebtPeriod::Hourly);
    if (endsCounting(now))
        m_registers.resetCounters();
    if (now >= m_nextSwitch)
        lookUpAction(now);
}

/// The UTC day or the billing period ends.
bool CostBook::endsCounting(UtcSecond now) const
{
    const auto day = std::chrono::floor<std::chrono::days>(now);
    if (day != now)
        return false;
    return tariff().counterReset == Tariff::CounterReset::Daily || m_billing.beginsOn(day);
}

void CostBook::apply(const MeterCommand &command, UtcSecond now)
{
    std::visit(AccountVisitor{m_account}, command);
    if (const auto *change = std::get_if<metercommand::ChangeTariff>(&command)) {
        m_terms = Terms(change->tariff, m_zone);
        lookUpAction(now);
    }
}

} // namespace meterglass::core
