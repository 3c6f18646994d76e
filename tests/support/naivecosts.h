#pragma once

#include "tests/support/naiveaccount.h"
#include "tests/support/naivebilling.h"
#include "tests/support/naiveperiods.h"
#include "tests/support/naiveschedule.h"

namespace meterglass::test {

/// What import costs, one watt-hour after the other, and who pays for it.
class NaiveCosts
{
public:
    NaiveCosts(const NaiveTariff &tariff, const NaiveBilling &billing, const NaiveAccount &account, long long utc);

    /// The price in force is that of the last half hour or change of tariff.
    void use(long long wattHours);
    /// Local midnight.
    void beginDay();
    /// A UTC half hour, after the local day that begins with it.
    void endHalfHour(long long utc);
    void changeTariff(const NaiveTariff &tariff, long long utc);

    NaiveAccount &account() { return m_account; }
    const NaiveAccount &account() const { return m_account; }
    /// 10^-8 GBP.
    long long exactCost() const { return m_exactCost; }
    /// 10^-5 GBP.
    const NaivePeriods &periods() const { return m_periods; }
    /// Wh, from TOU 1 and block set 1.
    const std::array<long long, 48> &timeOfUse() const { return m_timeOfUse; }
    const std::array<std::array<long long, 4>, 8> &blocks() const { return m_blocks; }
    const std::array<long long, 8> &counters() const { return m_counters; }
    const NaiveTariff &tariff() const { return m_tariff; }
    /// Of the billing calendar.
    bool billsOn(long long utcDay) const { return m_billing.beginsOn(utcDay); }
    NaiveTariff::Action action() const { return m_action; }
    /// Of the next watt-hour, in 10^-5 GBP a kWh.
    long long activePrice() const;

private:
    std::size_t actionIndex() const { return static_cast<std::size_t>(m_action.number) - 1; }
    std::size_t activeBlock() const;
    void useOneWattHour();
    void chargeStandingCharge();

    NaiveTariff m_tariff;
    NaiveBilling m_billing;
    NaiveSchedule m_schedule;
    NaiveTariff::Action m_action;
    NaiveAccount m_account;
    NaivePeriods m_periods;
    long long m_exactCost = 0;
    std::array<long long, 48> m_timeOfUse{};
    std::array<std::array<long long, 4>, 8> m_blocks{};
    std::array<long long, 8> m_counters{};
};

} // namespace meterglass::test
