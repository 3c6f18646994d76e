#include "meterlink/virtual/faultynumbers.h"

#include "meterlink/se/clusters.h"
#include "meterlink/virtual/tariffnumbers.h"

namespace meterglass::virtualhan {

using core::MeterFault;
using std::chrono::minutes;
using Known = FaultyValues::Knowledge;

namespace {

namespace cluster = se::cluster;
namespace metering = se::metering;

constexpr zcl::AttributeId Tier1 = metering::CurrentTier1SummationDelivered;
constexpr zcl::AttributeId Tier2{0x0102};
constexpr zcl::AttributeId CostToday = se::prepayment::CurrentDayCostConsumptionDelivered;

/// @return `otherwise` where the tariff has no such tier
std::int64_t registerOfTier(int tier, std::int64_t otherwise, const core::SingleElementMeter &meter)
{
    if (!meter.costs() || tier > numberOfTiers(meter.costs()->tariff()))
        return otherwise;
    std::int64_t sum = 0;
    for (int block = 1; block <= static_cast<int>(core::Tariff::MaximumBlocks); ++block)
        sum += registerOf(tier, block, meter.costs()->tariff(), meter.costs()->registers()).value_or(0);
    return sum;
}

std::int64_t tier1(std::int64_t number, const Known &known)
{
    return registerOfTier(1, number, known.meter);
}

std::int64_t tier2(std::int64_t number, const Known &known)
{
    return numberOfTiers(known.meter.costs()->tariff()) < 2 ? number : registerOfTier(2, number, known.meter);
}

std::int64_t aTenthMore(std::int64_t number, const Known & /*known*/)
{
    return number * 11 / 10;
}

std::int64_t asAtFirst(std::int64_t /*number*/, const Known &known)
{
    return known.first;
}

std::int64_t halfSinceFirst(std::int64_t number, const Known &known)
{
    return known.first + (number - known.first) / 2;
}

std::int64_t oneMore(std::int64_t number, const Known & /*known*/)
{
    return number + 1;
}

std::int64_t oneLess(std::int64_t number, const Known & /*known*/)
{
    return number - 1;
}

std::int64_t elevenMore(std::int64_t number, const Known & /*known*/)
{
    return number + 11;
}

std::int64_t aThousandLessNowAndThen(std::int64_t number, const Known &known)
{
    constexpr minutes Turn{5};
    return known.meter.now().time_since_epoch() / Turn % 2 == 0 ? number : number - 1000;
}

/// What the half hours from `from` on have that are over.
std::int64_t halfHoursSince(core::UtcSecond from, const core::ProfileDataLog &profile)
{
    std::int64_t sum = 0;
    for (std::size_t index = profile.size(); index-- > 0 && profile.at(index).end > from;)
        sum += profile.at(index).isRecorded() ? profile.at(index).energy : 0;
    return sum;
}

std::int64_t sinceUtcMidnight(std::int64_t today, const Known &known)
{
    static const core::HomeZone zone;
    const core::UtcSecond now = known.meter.now();
    const auto &profile = known.meter.importProfile();
    const std::int64_t present = today - halfHoursSince(zone.startOfDay(zone.dayOf(now)), profile);
    return present + halfHoursSince(std::chrono::floor<std::chrono::days>(now), profile);
}

constexpr FaultyNumber Numbers[] = {
    {MeterFault::SwappedTiers, cluster::Metering, Tier1, tier2},
    {MeterFault::SwappedTiers, cluster::Metering, Tier2, tier1},
    {MeterFault::CostTooHigh, cluster::Prepayment, CostToday, aTenthMore},
    {MeterFault::CostStandsStill, cluster::Prepayment, CostToday, asAtFirst},
    {MeterFault::RegisterCountsHalf, cluster::Metering, metering::CurrentSummationDelivered, halfSinceFirst},
    {MeterFault::RegisterFalls, cluster::Metering, metering::CurrentSummationDelivered, aThousandLessNowAndThen},
    {MeterFault::DayEndsAtUtcMidnight, cluster::Metering, metering::CurrentDayConsumptionDelivered, sinceUtcMidnight},
    {MeterFault::YesterdayOneMore, cluster::Metering, metering::PreviousDayConsumptionDelivered, oneMore},
    {MeterFault::LastWeekOneLess, cluster::Metering, metering::PreviousWeekConsumptionDelivered, oneLess},
    {MeterFault::LastMonthOneMore, cluster::Metering, metering::PreviousMonthConsumptionDelivered, oneMore},
    {MeterFault::ClockOff, cluster::Time, se::time::Time, elevenMore},
};

} // namespace

std::span<const FaultyNumber> faultyNumbers()
{
    return Numbers;
}

} // namespace meterglass::virtualhan
