#include "meterlink/se/historyattributes.h"

#include "meterlink/se/clusters.h"

namespace meterglass::se {

namespace {

constexpr int Days = 8;
constexpr int Weeks = 5;
constexpr int Months = 13;

/// `count` ids from `first`: delivered and received energy take turns.
void appendSeries(std::vector<zcl::AttributeId> &ids, zcl::AttributeId first, int count)
{
    for (int index = 0; index < count; ++index)
        ids.push_back(zcl::AttributeId(static_cast<std::uint16_t>(static_cast<int>(first) + 2 * index)));
}

std::vector<zcl::AttributeId> series(zcl::AttributeId first, int count)
{
    std::vector<zcl::AttributeId> ids;
    appendSeries(ids, first, count);
    return ids;
}

} // namespace

std::vector<zcl::AttributeId> previousDayAttributes()
{
    std::vector<zcl::AttributeId> ids{metering::PreviousDayConsumptionDelivered};
    appendSeries(ids, metering::PreviousDay2ConsumptionDelivered, Days - 1);
    return ids;
}

std::vector<zcl::AttributeId> previousWeekAttributes()
{
    return series(metering::PreviousWeekConsumptionDelivered, Weeks);
}

std::vector<zcl::AttributeId> previousMonthAttributes()
{
    return series(metering::PreviousMonthConsumptionDelivered, Months);
}

std::vector<zcl::AttributeId> previousDayCostAttributes()
{
    return series(prepayment::PreviousDayCostConsumptionDelivered, Days);
}

std::vector<zcl::AttributeId> previousWeekCostAttributes()
{
    return series(prepayment::PreviousWeekCostConsumptionDelivered, Weeks);
}

std::vector<zcl::AttributeId> previousMonthCostAttributes()
{
    return series(prepayment::PreviousMonthCostConsumptionDelivered, Months);
}

} // namespace meterglass::se
