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

using Periods = const core::PeriodStore &(CumulativeStore::*)() const;

ServedAttribute currentPeriod(AttributeId id, DataType type, const SingleElementMeter &meter, Periods periods)
{
    return {id, type, [type, &meter, periods] {
                const core::PeriodStore &store = (meter.importHistory().*periods)();
                return numberOrInvalid(type, store.current(meter.activeImportWattHours()));
            }};
}

void servePrevious(std::vector<ServedAttribute> &attributes, const std::vector<AttributeId> &ids, DataType type,
                   const SingleElementMeter &meter, Periods periods)
{
    for (std::size_t index = 0; index < ids.size(); ++index) {
        attributes.push_back({ids[index], type, [type, &meter, periods, index] {
                                  return numberOrInvalid(type, (meter.importHistory().*periods)().previous()[index]);
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
