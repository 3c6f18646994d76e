#include "meterlink/virtual/consumptionhistory.h"

#include "meterlink/se/clusters.h"
#include "meterlink/se/historyattributes.h"

namespace meterglass::virtualhan {

using core::CumulativeStore;
using core::SingleElementMeter;
using zcl::AttributeId;
using zcl::DataType;
using zcl::Value;

namespace {

/// An energy in watt-hours; invalid where it does not fit the type.
Value energyValue(DataType type, std::int64_t wattHours)
{
    const std::uint64_t largest = (1ULL << (8 * zcl::traitsOf(type)->size)) - 2;
    const bool fits = wattHours >= 0 && static_cast<std::uint64_t>(wattHours) <= largest;
    return fits ? Value::ofUnsigned(type, static_cast<std::uint64_t>(wattHours)) : Value::invalid(type);
}

using Periods = const core::PeriodStore &(CumulativeStore::*)() const;

ServedAttribute currentPeriod(AttributeId id, DataType type, const SingleElementMeter &meter, Periods periods)
{
    return {id, type, [type, &meter, periods] {
                const core::PeriodStore &store = (meter.importHistory().*periods)();
                return energyValue(type, store.current(meter.activeImportWattHours()));
            }};
}

void servePrevious(std::vector<ServedAttribute> &attributes, const std::vector<AttributeId> &ids, DataType type,
                   const SingleElementMeter &meter, Periods periods)
{
    for (std::size_t index = 0; index < ids.size(); ++index) {
        attributes.push_back({ids[index], type, [type, &meter, periods, index] {
                                  return energyValue(type, (meter.importHistory().*periods)().previous()[index]);
                              }});
    }
}

} // namespace

std::vector<ServedAttribute> consumptionHistory(const SingleElementMeter &meter)
{
    namespace id = se::metering;
    std::vector<ServedAttribute> attributes;
    attributes.push_back(
        currentPeriod(id::CurrentDayConsumptionDelivered, DataType::Uint24, meter, &CumulativeStore::days));
    servePrevious(attributes, se::previousDayAttributes(), DataType::Uint24, meter, &CumulativeStore::days);
    attributes.push_back(
        currentPeriod(id::CurrentWeekConsumptionDelivered, DataType::Uint24, meter, &CumulativeStore::weeks));
    servePrevious(attributes, se::previousWeekAttributes(), DataType::Uint24, meter, &CumulativeStore::weeks);
    attributes.push_back(
        currentPeriod(id::CurrentMonthConsumptionDelivered, DataType::Uint32, meter, &CumulativeStore::months));
    servePrevious(attributes, se::previousMonthAttributes(), DataType::Uint32, meter, &CumulativeStore::months);
    attributes.push_back(fixed(id::HistoricalFreezeTime, Value::ofUnsigned(DataType::Uint16, 0))); // 00:00
    return attributes;
}

} // namespace meterglass::virtualhan
