#include "meterlink/se/historyattributes.h"

#include "meterlink/se/clusters.h"

namespace meterglass::se {

namespace {

/// `count` ids from `first`: delivered and received energy take turns.
void appendSeries(std::vector<zcl::AttributeId> &ids, zcl::AttributeId first, int count)
{
    for (int index = 0; index < count; ++index)
        ids.push_back(zcl::AttributeId(static_cast<std::uint16_t>(static_cast<int>(first) + 2 * index)));
}

} // namespace

std::vector<zcl::AttributeId> previousDayAttributes()
{
    std::vector<zcl::AttributeId> ids{metering::PreviousDayConsumptionDelivered};
    appendSeries(ids, metering::PreviousDay2ConsumptionDelivered, 7);
    return ids;
}

std::vector<zcl::AttributeId> previousWeekAttributes()
{
    std::vector<zcl::AttributeId> ids;
    appendSeries(ids, metering::PreviousWeekConsumptionDelivered, 5);
    return ids;
}

std::vector<zcl::AttributeId> previousMonthAttributes()
{
    std::vector<zcl::AttributeId> ids;
    appendSeries(ids, metering::PreviousMonthConsumptionDelivered, 13);
    return ids;
}

} // namespace meterglass::se
