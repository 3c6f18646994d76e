#include "tests/ui/support/usagemeter.h"

#include "meterlink/se/clusters.h"
#include "meterlink/se/historyattributes.h"
#include "meterlink/se/meteringcommands.h"
#include "meterlink/se/samples.h"
#include "meterlink/se/utctime.h"

#include <array>

namespace meterglass::test {

namespace {

using zcl::DataType;
using zcl::Value;

void sayEnergy(FakeMeter &meter, zcl::AttributeId id, std::uint32_t wattHours)
{
    meter.say(se::cluster::Metering, id, Value::ofUnsigned(DataType::Uint24, wattHours));
}

void sayCost(FakeMeter &meter, zcl::AttributeId id, std::uint32_t amount)
{
    meter.say(se::cluster::Prepayment, id, Value::ofUnsigned(DataType::Uint48, amount));
}

void saySamples(FakeMeter &meter, std::uint16_t id, core::UtcSecond start, std::uint16_t interval,
                std::span<const std::uint32_t> amounts)
{
    zcl::Bytes raw;
    for (const std::uint32_t amount : amounts) {
        for (const int shift : {0, 8, 16})
            raw.push_back(static_cast<std::uint8_t>(amount >> shift));
    }
    se::GetSampledDataResponse response;
    response.sampleId = id;
    response.sampleStartTime = se::toUtcTime(start);
    response.sampleType = 0;
    response.sampleRequestInterval = interval;
    response.numberOfSamples = static_cast<std::uint16_t>(amounts.size());
    response.samples = decltype(response.samples)(raw);
    meter.store.apply(response, meter.clock.now());
}

} // namespace

void sayUsageNow(FakeMeter &meter)
{
    meter.sayEnergies(7429, 12489699);
    meter.sayCostToday(187'049);
    sayEnergy(meter, se::metering::CurrentWeekConsumptionDelivered, 55'310);
    sayEnergy(meter, se::metering::CurrentMonthConsumptionDelivered, 212'904);
    sayCost(meter, se::prepayment::CurrentWeekCostConsumptionDelivered, 1'402'000);
    sayCost(meter, se::prepayment::CurrentMonthCostConsumptionDelivered, 5'391'000);
}

void sayUsageBefore(FakeMeter &meter)
{
    constexpr std::array<std::uint32_t, 8> days{8210, 9120, 7010, 6480, 8830, 12040, 10150, 7700};
    constexpr std::array<std::uint32_t, 5> weeks{60'200, 58'710, 71'000, 49'900, 52'340};
    constexpr std::array<std::uint32_t, 13> months{301'200, 260'100, 240'500, 231'000, 225'700, 219'000, 250'300,
                                                   262'000, 310'900, 355'200, 371'800, 360'400, 298'700};
    const auto say = [&meter](const auto &amounts, const auto &energies, const auto &costs) {
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            sayEnergy(meter, energies[i], amounts[i]);
            // 25p a kilowatt-hour
            sayCost(meter, costs[i], amounts[i] * 25);
        }
    };
    say(days, se::previousDayAttributes(), se::previousDayCostAttributes());
    say(weeks, se::previousWeekAttributes(), se::previousWeekCostAttributes());
    say(months, se::previousMonthAttributes(), se::previousMonthCostAttributes());
}

void sayHalfHours(FakeMeter &meter, core::UtcSecond start, std::span<const std::uint32_t> wattHours)
{
    saySamples(meter, se::ProfileSampleId, start, se::HalfHourSeconds, wattHours);
}

void sayDays(FakeMeter &meter, core::LocalDay first, std::span<const std::uint32_t> wattHours)
{
    saySamples(meter, se::DailyConsumptionSampleId, core::UtcSecond(first.time_since_epoch()), 0, wattHours);
}

void sayUsage(FakeMeter &meter, int days)
{
    using namespace std::chrono;
    sayUsageNow(meter);
    sayUsageBefore(meter);
    std::vector<std::uint32_t> halfHours;
    for (std::uint32_t i = 0; i < 48 + 28; ++i)
        halfHours.push_back(i >= 20 && i < 26 ? NoHalfHour : 90 + (i % 48 > 32 ? 400 : 60) + i * 37 % 110);
    sayHalfHours(meter, sys_days(2026y / November / 20), halfHours);
    std::vector<std::uint32_t> amounts;
    for (std::uint32_t i = 0; i < std::uint32_t(days); ++i)
        amounts.push_back(i % 97 == 20 ? NoHalfHour : 6000 + i * 7919 % 7000);
    sayDays(meter, local_days(2026y / November / 21) - std::chrono::days(days), amounts);
}

} // namespace meterglass::test
