#pragma once

#include "core/meter/singleelementmeter.h"
#include "tests/support/naivemeter.h"

#include <string>

namespace meterglass::test {

/// Everything that a meter holds, against the naive one's at the same moment.
class MeterComparison
{
public:
    struct Difference
    {
        std::string item;
        long long real = 0;
        long long naive = 0;
    };

    /// @param watts the load from now on; nothing where it is unknown
    MeterComparison(const core::SingleElementMeter &real, const NaiveMeter &naive, std::optional<long long> watts);

    /// Nothing where they agree to the last unit.
    const std::optional<Difference> &firstDifference() const { return m_difference; }

private:
    void comparePower(const core::SingleElementMeter &real, const NaiveMeter &naive, std::optional<long long> watts);
    void compareStores(const core::CumulativeStore &real, long long reading, const NaivePeriods &naive);
    void comparePrevious(const char *item, const std::vector<std::int64_t> &real, const NaivePeriods::Sums &naive);
    void compareDays(const core::DailyConsumptionLog &real, const NaivePeriods::Sums &naive);
    void compareProfile(const char *item, const core::ProfileDataLog &real, const NaiveMeter::Profile &naive,
                        std::size_t capacity);
    void compareCosts(const core::CostBook &real, const NaiveCosts &naive);
    void compareTariffRegisters(const core::TariffRegisters &real, const NaiveCosts &naive);
    void compareAccounts(const core::Account &real, const NaiveAccount &naive);
    void compareEvents(const core::EventLog &real, const std::vector<NaiveRecords::Event> &naive);
    template<typename Log>
    void compareSnapshots(const char *item, const Log &real, const std::vector<NaiveRecords::Snapshot> &naive);
    void compareSnapshot(const char *item, const core::RegisterSnapshot &real, const NaiveRecords::Snapshot &naive);
    void expect(const char *item, long long real, long long naive, long long index = -1);

    std::optional<Difference> m_difference;
};

} // namespace meterglass::test
