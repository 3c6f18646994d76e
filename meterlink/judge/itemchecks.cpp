#include "meterlink/judge/check.h"
#include "meterlink/judge/series.h"
#include "meterlink/se/attributetable.h"
#include "meterlink/se/clusters.h"
#include "meterlink/zcl/datatype.h"

#include <algorithm>

namespace meterglass::judge {

namespace {

namespace cluster = se::cluster;
namespace metering = se::metering;
namespace prepayment = se::prepayment;

constexpr ItemCheck Items[] = {
    {"E-19", "5.6.1", cluster::Metering, metering::MeterSerialNumber},
    {"I-8", "5.6.4", cluster::Metering, metering::SiteId},
    {"I-8", "5.6.4", cluster::Metering, metering::CustomerIdNumber},
    {"E-2", "5.6.4.3", cluster::Metering, metering::CurrentSummationDelivered},
    {"E-2", "5.6.4.2", cluster::Metering, metering::CurrentSummationReceived},
    {"E-2", "5.6.4.30", cluster::Metering, metering::CurrentReactiveSummationQ1},
    {"E-2", "5.6.4.30", cluster::Metering, metering::CurrentReactiveSummationQ2},
    {"E-2", "5.6.4.29", cluster::Metering, metering::CurrentReactiveSummationQ3},
    {"E-2", "5.6.4.29", cluster::Metering, metering::CurrentReactiveSummationQ4},
    {"E-3", "5.6.4.4", cluster::Metering, metering::InstantaneousDemand},
    {"E-13", "5.6.4", cluster::Metering, metering::SupplyStatus},
    {"E-17", "5.6.4", cluster::Metering, metering::UnitOfMeasure},
    {"E-17", "5.6.4", cluster::Metering, metering::Multiplier},
    {"E-17", "5.6.4", cluster::Metering, metering::Divisor},
    {"E-4", "5.6.4.11", cluster::Metering, metering::CurrentDayConsumptionDelivered},
    {"E-4", "5.6.4.11", cluster::Metering, metering::CurrentWeekConsumptionDelivered},
    {"E-4", "5.6.4.11", cluster::Metering, metering::CurrentMonthConsumptionDelivered},
    {"E-4", "5.6.4.11", cluster::Metering, metering::PreviousDayConsumptionDelivered},
    {"E-4", "5.6.4.11", cluster::Metering, metering::PreviousWeekConsumptionDelivered},
    {"E-4", "5.6.4.11", cluster::Metering, metering::PreviousMonthConsumptionDelivered},
    {"E-4", "5.6.4.11", cluster::Prepayment, prepayment::CurrentDayCostConsumptionDelivered},
    {"E-4", "5.6.4.11", cluster::Prepayment, prepayment::CurrentWeekCostConsumptionDelivered},
    {"E-4", "5.6.4.11", cluster::Prepayment, prepayment::CurrentMonthCostConsumptionDelivered},
    {"E-11", "5.6.4", cluster::Prepayment, prepayment::PaymentControlConfiguration},
    {"E-11", "5.6.4", cluster::Prepayment, prepayment::CreditStatus},
    {"E-10", "5.6.4", cluster::Price, se::price::StandingCharge},
    {"E-10", "5.6.4", cluster::Price, se::price::NumberOfPriceTiersInUse},
    {"E-10", "5.6.4", cluster::Price, se::price::TariffLabel},
    {"E-16", "5.5", cluster::Time, se::time::Time},
};

std::string nameOfType(zcl::DataType type)
{
    const zcl::TypeTraits *traits = zcl::traitsOf(type);
    return traits ? std::string(traits->name) : "type " + std::to_string(int(type));
}

} // namespace

std::span<const ItemCheck> itemChecks()
{
    return Items;
}

std::string titleOf(const ItemCheck &check)
{
    const auto info = se::attributeInfo(check.cluster, se::Side::Server, check.id);
    return info ? info->name : std::string("attribute");
}

Finding judgeItem(const ItemCheck &check, const Readout &readout)
{
    const auto info = se::attributeInfo(check.cluster, se::Side::Server, check.id);
    const std::string name = titleOf(check);
    const Sayings &sayings = readout.of(check.cluster, check.id);
    if (const auto absence = absenceOf(sayings, name))
        return *absence;
    const auto isOfOtherType = [&info](const Saying &saying) {
        return info && saying.value && saying.value->type != info->type;
    };
    const auto other = std::find_if(sayings.begin(), sayings.end(), isOfOtherType);
    if (other != sayings.end())
        return {Verdict::Wrong,
                name + " is of type " + nameOfType(other->value->type) + " and should be of type "
                    + nameOfType(info->type),
                {other->frame}};
    const auto isKnown = [](const Saying &saying) { return saying.value && !saying.value->isInvalid(); };
    const auto known = std::find_if(sayings.begin(), sayings.end(), isKnown);
    if (known == sayings.end())
        return {Verdict::Wrong, name + " was never known to the meter", {sayings.front().frame}};
    return {Verdict::Supported, name + " is of type " + nameOfType(known->value->type), {known->frame}};
}

} // namespace meterglass::judge
