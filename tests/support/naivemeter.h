#pragma once

#include "tests/support/naivecommand.h"
#include "tests/support/naivecosts.h"
#include "tests/support/naiverecords.h"

#include <optional>

namespace meterglass::test {

/// A single-element meter again, deliberately naive: second by second, by plain arithmetic and without a header of
/// core/, straight from the rules of the field.
class NaiveMeter
{
public:
    struct Configuration
    {
        /// What the registers held when the meter was fitted, in watt-seconds and var-seconds.
        std::array<long long, 4> registers{};
        std::optional<NaiveTariff> tariff;
        NaiveBilling billing;
        NaiveAccount::Settings account;
        long long balance = 0;  ///< 10^-5 GBP
        long long timeDebt = 0; ///< 10^-5 GBP
    };
    /// Indices of registers and profile channels.
    enum Channel { Import, Export, ReactiveImport, ReactiveExport };

    /// Fitted at `utc`, which is after 1970.
    NaiveMeter(const Configuration &configuration, const NaiveDiary &diary, long long utc);

    /// Lives through the second that begins now. @param watts nothing while they are unknown
    void second(std::optional<long long> watts, long long vars);

    long long now() const { return m_now; }
    bool isPowered() const { return m_now >= m_poweredFrom; }
    bool isSupplyEnabled() const;
    /// What it measures while the load is `watts`; nothing where that is unknown or there is no power.
    std::optional<long long> activePower(std::optional<long long> watts) const;
    struct Outage
    {
        long long from = 0;
        long long until = 0;
    };
    /// All since the meter was fitted.
    const std::vector<Outage> &outages() const { return m_outages; }
    /// Wh or varh.
    long long reading(Channel channel) const { return m_registers[channel] / 3600; }
    /// Import in Wh.
    const NaivePeriods &periods() const { return m_periods; }
    /// Of each half hour by the UTC at which it ended; nothing where there was no power.
    using Profile = std::map<long long, std::optional<long long>>;
    const Profile &profile(Channel channel) const { return m_profiles[channel]; }
    /// Nothing without a tariff.
    const std::optional<NaiveCosts> &costs() const { return m_costs; }
    const NaiveRecords &records() const { return m_records; }

private:
    void measure(long long watts, long long vars);
    void endHalfHour();
    void beginDay();
    void followDiary();
    void apply(const NaiveCommand &command);
    void applyToCosts(const NaiveCommand &command);
    void beginUtcDay();
    void endBilling(int cause);
    void lookAtAccount();

    long long m_now;
    long long m_localDay;
    long long m_poweredFrom;
    bool m_hadPower = false; ///< in this half hour
    std::array<long long, 4> m_registers;
    std::array<long long, 4> m_readingsAtHalfHour{};
    std::array<Profile, 4> m_profiles;
    NaivePeriods m_periods;
    std::optional<NaiveCosts> m_costs;
    NaiveRecords m_records;
    std::vector<Outage> m_outages;
    NaiveDiary m_diary;
    std::size_t m_nextCommand = 0;
};

} // namespace meterglass::test
