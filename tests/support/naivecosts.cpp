#include "tests/support/naivecosts.h"

#include "tests/support/naivetime.h"

namespace meterglass::test {

namespace {

constexpr long long SecondsPerDay = 86400;

/// Half away from zero, of 10^-8 GBP to 10^-5 GBP.
long long rounded(long long exact)
{
    return exact < 0 ? -((-exact + 500) / 1000) : (exact + 500) / 1000;
}

} // namespace

NaiveCosts::NaiveCosts(const NaiveTariff &tariff, const NaiveBilling &billing, const NaiveAccount &account,
                       long long utc)
    : m_tariff(tariff),
      m_billing(billing),
      m_schedule(tariff, utc / SecondsPerDay),
      m_action(m_schedule.actionAt(utc)),
      m_account(account),
      m_periods(NaiveLondon::localDay(utc))
{
    m_account.settleSupply();
}

/// From 0.
std::size_t NaiveCosts::activeBlock() const
{
    std::size_t block = 0;
    for (const long long threshold : m_tariff.blockSets.at(actionIndex()).thresholds) {
        if (threshold <= m_counters[actionIndex()])
            ++block;
    }
    return block;
}

long long NaiveCosts::activePrice() const
{
    return m_action.isBlocks ? m_tariff.blockSets.at(actionIndex()).prices.at(activeBlock())
                             : m_tariff.prices.at(actionIndex());
}

void NaiveCosts::useOneWattHour()
{
    m_exactCost += activePrice();
    if (m_action.isBlocks) {
        ++m_blocks[actionIndex()][activeBlock()];
        ++m_counters[actionIndex()];
    } else {
        ++m_timeOfUse[actionIndex()];
    }
}

void NaiveCosts::use(long long wattHours)
{
    const long long before = rounded(m_exactCost);
    for (long long i = 0; i < wattHours; ++i)
        useOneWattHour();
    const long long amount = rounded(m_exactCost) - before;
    m_periods.addToDay(amount);
    m_periods.addToWeekAndMonth(amount);
    m_account.use(amount);
}

void NaiveCosts::chargeStandingCharge()
{
    m_periods.addToDay(m_tariff.standingCharge);
    if (m_tariff.chargesAllPeriods)
        m_periods.addToWeekAndMonth(m_tariff.standingCharge);
}

void NaiveCosts::beginDay()
{
    if (m_tariff.timing == NaiveTariff::Timing::DayPast)
        chargeStandingCharge();
    m_periods.beginNextDay();
    if (m_tariff.timing == NaiveTariff::Timing::DayAhead)
        chargeStandingCharge();
    m_account.chargeStandingCharge(m_tariff.standingCharge);
    if (!m_account.settings.recoversHourly)
        m_account.recoverInstalment();
}

void NaiveCosts::endHalfHour(long long utc)
{
    if (utc % 3600 == 0 && m_account.settings.recoversHourly)
        m_account.recoverInstalment();
    if (utc % SecondsPerDay == 0 && (m_tariff.resetsCountersDaily || m_billing.beginsOn(utc / SecondsPerDay)))
        m_counters = {};
    m_action = m_schedule.actionAt(utc);
}

void NaiveCosts::changeTariff(const NaiveTariff &tariff, long long utc)
{
    m_tariff = tariff;
    m_schedule = NaiveSchedule(tariff, utc / SecondsPerDay);
    m_action = m_schedule.actionAt(utc);
}

} // namespace meterglass::test
