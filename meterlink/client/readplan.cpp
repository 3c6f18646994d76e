#include "meterlink/client/readplan.h"

#include "meterlink/client/snapshotplaces.h"
#include "meterlink/se/attributetable.h"
#include "meterlink/se/clusters.h"
#include "meterlink/se/historyattributes.h"

#include <algorithm>

namespace meterglass::client {

using han::Security;

namespace {

/// The number last: one of the usual length fits the answer's frame, a longer one is asked for again.
const ReadItem &supplyItem()
{
    namespace id = se::metering;
    static const ReadItem item(se::cluster::Metering, Security::LinkKey,
                               {id::SupplyStatus, id::BillToDateDelivered, id::CurrentReactiveSummationQ1,
                                id::CurrentReactiveSummationQ2, id::CurrentReactiveSummationQ3,
                                id::CurrentReactiveSummationQ4, id::CustomerIdNumber});
    return item;
}

/// As much as an answer of one frame holds.
const ReadItem &accountItem()
{
    namespace id = se::prepayment;
    static const ReadItem item(se::cluster::Prepayment, Security::LinkKey,
                               {id::PaymentControlConfiguration, id::CreditRemaining, id::EmergencyCreditRemaining,
                                id::CreditStatus, id::AccumulatedDebt, id::CurrentDayCostConsumptionDelivered,
                                id::CurrentWeekCostConsumptionDelivered, id::CurrentMonthCostConsumptionDelivered});
    return item;
}

/// In requests of `most` attributes.
void append(std::vector<ReadItem> &items, zcl::ClusterId cluster, const std::vector<zcl::AttributeId> &ids,
            std::ptrdiff_t most)
{
    for (auto first = ids.begin(); first != ids.end();) {
        const auto last = ids.end() - first > most ? first + most : ids.end();
        items.emplace_back(cluster, Security::LinkKey, std::vector<zcl::AttributeId>(first, last));
        first = last;
    }
}

/// So many numbers of 32 bits, and of 48, fit an answer of one frame.
constexpr std::ptrdiff_t PricesOfAFrame = 8;
constexpr std::ptrdiff_t EnergiesOfAFrame = 7;

/// @param isWanted of a register or a threshold: the list of its kind, and its place there
template<typename Predicate>
std::vector<ReadItem> tariffItemsWhere(const MeterSnapshot &snapshot, Predicate isWanted)
{
    std::vector<zcl::AttributeId> thresholds;
    std::vector<zcl::AttributeId> registers;
    for (const auto &[place, price] : snapshot.prices) {
        const bool hasBlocks = snapshot.prices.contains({place.tier, 2});
        const TierBlock below{place.tier, place.block - 1};
        if (isWanted(snapshot.tariffRegisters, place))
            registers.push_back(hasBlocks ? blockRegisterAttributeOf(place) : tierRegisterAttributeOf(place.tier));
        if (place.block > 1 && isWanted(snapshot.blockThresholds, below))
            thresholds.push_back(thresholdAttributeOf(below));
    }
    std::vector<ReadItem> items;
    append(items, se::cluster::Metering, registers, EnergiesOfAFrame);
    append(items, se::cluster::Price, thresholds, EnergiesOfAFrame);
    return items;
}

} // namespace

const ReadItem &scaleItem()
{
    namespace id = se::metering;
    static const ReadItem item(se::cluster::Metering, Security::LinkKey,
                               {id::UnitOfMeasure, id::Multiplier, id::Divisor});
    return item;
}

const std::vector<ReadItem> &staticItems()
{
    namespace id = se::metering;
    static const std::vector<ReadItem> items = {
        scaleItem(),
        {se::cluster::DeviceManagement,
         Security::LinkKey,
         {se::devicemanagement::LowMediumThreshold, se::devicemanagement::MediumHighThreshold}},
        {se::cluster::Time, Security::LinkKey, {se::time::Time, se::time::TimeStatus}},
        {se::cluster::Metering, Security::LinkKey, {id::SiteId, id::MeterSerialNumber}},
        {se::cluster::Basic,
         Security::NetworkKey,
         {se::basic::ManufacturerName, se::basic::ModelIdentifier, se::basic::ApplicationVersion,
          se::basic::HardwareVersion}},
    };
    return items;
}

const std::vector<ReadItem> &historyItems()
{
    static const std::vector<ReadItem> items = [] {
        const auto item = [](auto first, auto last) {
            return ReadItem(se::cluster::Metering, Security::LinkKey, {first, last});
        };
        const auto days = se::previousDayAttributes();
        const auto weeks = se::previousWeekAttributes();
        const auto months = se::previousMonthAttributes();
        const auto halfway = months.begin() + 7; // 13 months do not fit one frame
        std::vector<ReadItem> all{item(days.begin(), days.end()), item(weeks.begin(), weeks.end()),
                                  item(months.begin(), halfway), item(halfway, months.end())};
        append(all, se::cluster::Prepayment, se::previousDayCostAttributes(), EnergiesOfAFrame);
        append(all, se::cluster::Prepayment, se::previousWeekCostAttributes(), EnergiesOfAFrame);
        append(all, se::cluster::Prepayment, se::previousMonthCostAttributes(), EnergiesOfAFrame);
        return all;
    }();
    return items;
}

const ReadItem &supplierItem()
{
    namespace id = se::devicemanagement;
    static const ReadItem item(se::cluster::DeviceManagement, Security::LinkKey,
                               {id::ProviderId, id::ProviderName, id::ProviderContactDetails});
    return item;
}

const std::vector<ReadItem> &moneyScaleItems()
{
    static const std::vector<ReadItem> items = {
        {se::cluster::Price,
         Security::LinkKey,
         {se::price::Currency, se::price::PriceTrailingDigit, se::price::UnitOfMeasure, se::price::ThresholdMultiplier,
          se::price::ThresholdDivisor}},
        {se::cluster::Prepayment, Security::LinkKey, {se::prepayment::CurrencyScalingFactor, se::prepayment::Currency}},
        {se::cluster::Metering, Security::LinkKey, {se::metering::BillDeliveredTrailingDigit}},
    };
    return items;
}

const std::vector<ReadItem> &accountItems()
{
    namespace id = se::prepayment;
    static const std::vector<ReadItem> items = {
        supplyItem(),
        accountItem(),
        {se::cluster::Prepayment,
         Security::LinkKey,
         {id::DebtAmount1, id::EmergencyCreditLimitAllowance, id::EmergencyCreditThreshold, id::LowCreditWarningLevel,
          id::CutOffValue, id::DebtRecoveryFrequency1, id::DebtRecoveryAmount1, id::PrepaymentAlarmStatus}},
        {se::cluster::Price,
         Security::LinkKey,
         {se::price::NumberOfPriceTiersInUse, se::price::NumberOfBlockThresholdsInUse, se::price::StandingCharge,
          se::price::TariffLabel}},
    };
    return items;
}

std::vector<ReadItem> priceItems(const MeterSnapshot &snapshot)
{
    constexpr int TiersWithBlocks = 15;
    std::vector<ReadItem> items;
    if (!snapshot.tiersInUse.isKnown() || !snapshot.blockThresholdsInUse.isKnown())
        return items;
    std::vector<zcl::AttributeId> ids;
    for (int tier = 1; tier <= std::min(snapshot.tiersInUse.value, 48); ++tier) {
        const int blocks = tier <= TiersWithBlocks ? std::min(snapshot.blockThresholdsInUse.value, 15) + 1 : 1;
        for (int block = 1; block <= blocks; ++block)
            ids.push_back(attributeOf({tier, block}));
    }
    append(items, se::cluster::Price, ids, PricesOfAFrame);
    return items;
}

std::vector<ReadItem> tariffItems(const MeterSnapshot &snapshot)
{
    return tariffItemsWhere(snapshot, [](const auto & /*energies*/, TierBlock /*place*/) { return true; });
}

std::vector<ReadItem> newTariffItems(const MeterSnapshot &snapshot)
{
    return tariffItemsWhere(snapshot, [](const auto &energies, TierBlock place) { return !energies.contains(place); });
}

const std::vector<ReadItem> &reportedItems()
{
    static const ReadItem debt(se::cluster::Prepayment, Security::LinkKey, {se::prepayment::DebtAmount1});
    static const std::vector<ReadItem> items = {refreshedItem(), supplyItem(), accountItem(), debt};
    return items;
}

const ReadItem &refreshedItem()
{
    namespace id = se::metering;
    static const ReadItem item(se::cluster::Metering, Security::LinkKey,
                               {id::InstantaneousDemand, id::CurrentDayConsumptionDelivered,
                                id::CurrentWeekConsumptionDelivered, id::CurrentMonthConsumptionDelivered,
                                id::CurrentSummationDelivered, id::CurrentSummationReceived});
    return item;
}

std::vector<zcl::ConfigureReporting> reportsOnChange(const ReadItem &item)
{
    constexpr std::uint16_t ShortestIntervalSeconds = 10;
    constexpr std::uint16_t OnlyOnChange = 0;
    constexpr std::size_t HeaderSize = 3;
    std::vector<zcl::ConfigureReporting> commands(1);
    for (const zcl::AttributeId id : item.ids()) {
        const auto info = se::attributeInfo(item.cluster(), se::Side::Server, id);
        if (!info)
            continue;
        zcl::ReportingConfiguration record;
        record.id = id;
        record.type = info->type;
        record.minimumInterval = ShortestIntervalSeconds;
        record.maximumInterval = OnlyOnChange;
        const auto traits = zcl::traitsOf(info->type);
        if (traits && traits->isAnalogue)
            record.reportableChange = zcl::Value::ofUnsigned(info->type, 1);
        zcl::ConfigureReporting longer = commands.back();
        longer.records.push_back(record);
        if (HeaderSize + zcl::encode(longer).size() <= han::LargestPayload)
            commands.back() = std::move(longer);
        else
            commands.push_back({{std::move(record)}});
    }
    return commands;
}

} // namespace meterglass::client
