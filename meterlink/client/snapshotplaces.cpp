#include "meterlink/client/snapshotplaces.h"

#include "meterlink/se/clusters.h"
#include "meterlink/se/eventlogs.h"
#include "meterlink/se/historyattributes.h"
#include "meterlink/se/samples.h"

#include <algorithm>

namespace meterglass::client {

using core::Energy;
using core::Money;
using zcl::AttributeId;
using zcl::ClusterId;

namespace {

template<typename T>
struct Place
{
    ClusterId cluster;
    AttributeId id;
    Reading<T> MeterSnapshot::*member;
};

constexpr auto Energies = std::to_array<Place<Energy>>({
    {se::cluster::Metering, se::metering::CurrentSummationDelivered, &MeterSnapshot::activeImportRegister},
    {se::cluster::Metering, se::metering::CurrentSummationReceived, &MeterSnapshot::activeExportRegister},
    {se::cluster::Metering, se::metering::CurrentDayConsumptionDelivered, &MeterSnapshot::importToday},
    {se::cluster::Metering, se::metering::CurrentWeekConsumptionDelivered, &MeterSnapshot::importThisWeek},
    {se::cluster::Metering, se::metering::CurrentMonthConsumptionDelivered, &MeterSnapshot::importThisMonth},
});

constexpr auto Costs = std::to_array<Place<Money>>({
    {se::cluster::Prepayment, se::prepayment::CurrentDayCostConsumptionDelivered, &MeterSnapshot::costToday},
    {se::cluster::Prepayment, se::prepayment::CurrentWeekCostConsumptionDelivered, &MeterSnapshot::costThisWeek},
    {se::cluster::Prepayment, se::prepayment::CurrentMonthCostConsumptionDelivered, &MeterSnapshot::costThisMonth},
});

constexpr auto Balances = std::to_array<Place<Money>>({
    {se::cluster::Price, se::price::StandingCharge, &MeterSnapshot::standingCharge},
    {se::cluster::Prepayment, se::prepayment::CreditRemaining, &MeterSnapshot::creditRemaining},
    {se::cluster::Prepayment, se::prepayment::EmergencyCreditRemaining, &MeterSnapshot::emergencyCredit},
    {se::cluster::Prepayment, se::prepayment::EmergencyCreditLimitAllowance, &MeterSnapshot::emergencyCreditLimit},
    {se::cluster::Prepayment, se::prepayment::EmergencyCreditThreshold, &MeterSnapshot::emergencyCreditThreshold},
    {se::cluster::Prepayment, se::prepayment::LowCreditWarningLevel, &MeterSnapshot::lowCreditThreshold},
    {se::cluster::Prepayment, se::prepayment::CutOffValue, &MeterSnapshot::disablementThreshold},
    {se::cluster::Prepayment, se::prepayment::AccumulatedDebt, &MeterSnapshot::accumulatedDebt},
    {se::cluster::Prepayment, se::prepayment::DebtAmount1, &MeterSnapshot::timeDebt},
    {se::cluster::Prepayment, se::prepayment::DebtRecoveryAmount1, &MeterSnapshot::debtRecoveryRate},
});

constexpr auto Texts = std::to_array<Place<std::string>>({
    {se::cluster::Basic, se::basic::ManufacturerName, &MeterSnapshot::manufacturerName},
    {se::cluster::Basic, se::basic::ModelIdentifier, &MeterSnapshot::modelIdentifier},
    {se::cluster::Metering, se::metering::MeterSerialNumber, &MeterSnapshot::meterSerialNumber},
    {se::cluster::Metering, se::metering::SiteId, &MeterSnapshot::siteId},
    {se::cluster::Metering, se::metering::CustomerIdNumber, &MeterSnapshot::customerIdNumber},
    {se::cluster::DeviceManagement, se::devicemanagement::ProviderName, &MeterSnapshot::supplierName},
    {se::cluster::DeviceManagement, se::devicemanagement::ProviderContactDetails, &MeterSnapshot::supplierContact},
    {se::cluster::Price, se::price::TariffLabel, &MeterSnapshot::tariffLabel},
});

template<typename Places>
auto *find(MeterSnapshot &snapshot, const Places &places, ClusterId cluster, AttributeId id)
{
    const auto found = std::find_if(places.begin(), places.end(),
                                    [=](const auto &place) { return place.cluster == cluster && place.id == id; });
    return found == places.end() ? nullptr : &(snapshot.*(found->member));
}

/// @return nullptr where the series does not have the attribute
template<typename Readings>
auto *findIn(const std::vector<AttributeId> &ids, Readings &readings, AttributeId id)
{
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? nullptr : &readings[static_cast<std::size_t>(found - ids.begin())];
}

constexpr int PricesOfATier = 0x10;
constexpr int TiersWithBlocks = 15;
constexpr int LastTier = 48;
constexpr int RegistersOfATier = 2; ///< delivered and received

} // namespace

Reading<Energy> *energyAt(MeterSnapshot &snapshot, ClusterId cluster, AttributeId id)
{
    static const auto days = se::previousDayAttributes();
    static const auto weeks = se::previousWeekAttributes();
    static const auto months = se::previousMonthAttributes();
    if (cluster != se::cluster::Metering)
        return nullptr;
    if (auto *present = find(snapshot, Energies, cluster, id))
        return present;
    if (auto *day = findIn(days, snapshot.importPreviousDays, id))
        return day;
    if (auto *week = findIn(weeks, snapshot.importPreviousWeeks, id))
        return week;
    return findIn(months, snapshot.importPreviousMonths, id);
}

Reading<core::ReactiveEnergy> *reactiveEnergyAt(MeterSnapshot &snapshot, ClusterId cluster, AttributeId id)
{
    const int quadrant = static_cast<int>(id) - static_cast<int>(se::metering::CurrentReactiveSummationQ1);
    if (cluster != se::cluster::Metering || quadrant < 0 || quadrant >= int(snapshot.reactiveQuadrants.size()))
        return nullptr;
    return &snapshot.reactiveQuadrants[static_cast<std::size_t>(quadrant)];
}

Reading<Money> *costAt(MeterSnapshot &snapshot, ClusterId cluster, AttributeId id)
{
    static const auto days = se::previousDayCostAttributes();
    static const auto weeks = se::previousWeekCostAttributes();
    static const auto months = se::previousMonthCostAttributes();
    if (cluster != se::cluster::Prepayment)
        return nullptr;
    if (auto *present = find(snapshot, Costs, cluster, id))
        return present;
    if (auto *day = findIn(days, snapshot.costPreviousDays, id))
        return day;
    if (auto *week = findIn(weeks, snapshot.costPreviousWeeks, id))
        return week;
    return findIn(months, snapshot.costPreviousMonths, id);
}

Reading<Money> *balanceAt(MeterSnapshot &snapshot, ClusterId cluster, AttributeId id)
{
    return find(snapshot, Balances, cluster, id);
}

Reading<std::string> *textAt(MeterSnapshot &snapshot, ClusterId cluster, AttributeId id)
{
    return find(snapshot, Texts, cluster, id);
}

Reading<ProfileSeries> MeterSnapshot::*profileOf(std::uint16_t sampleId, std::uint8_t sampleType)
{
    if (sampleId != se::ProfileSampleId)
        return nullptr;
    switch (se::SampleType(sampleType)) {
    case se::SampleType::ConsumptionDelivered:
        return &MeterSnapshot::importProfile;
    case se::SampleType::ConsumptionReceived:
        return &MeterSnapshot::exportProfile;
    case se::SampleType::ReactiveConsumptionDelivered:
        return &MeterSnapshot::reactiveImportProfile;
    case se::SampleType::ReactiveConsumptionReceived:
        return &MeterSnapshot::reactiveExportProfile;
    }
    return nullptr;
}

Reading<ReceivedEventLog> MeterSnapshot::*eventLogOf(std::uint8_t log)
{
    switch (se::EventLogId(log & se::LogIdMask)) {
    case se::PowerEventLog:
        return &MeterSnapshot::powerEventLog;
    case se::GeneralEventLog:
        return &MeterSnapshot::eventLog;
    default: // of logs that are not read
        return nullptr;
    }
}

std::optional<TierBlock> priceAt(ClusterId cluster, AttributeId id)
{
    if (cluster != se::cluster::Price)
        return std::nullopt;
    const int inTiers = static_cast<int>(id) - static_cast<int>(se::price::Tier1Block1Price);
    if (inTiers >= 0 && inTiers < TiersWithBlocks * PricesOfATier)
        return TierBlock{inTiers / PricesOfATier + 1, inTiers % PricesOfATier + 1};
    const int beyond = static_cast<int>(id) - static_cast<int>(se::price::PriceTier16);
    if (beyond >= 0 && beyond < LastTier - TiersWithBlocks)
        return TierBlock{beyond + TiersWithBlocks + 1, 1};
    return std::nullopt;
}

std::optional<TierBlock> registerAt(ClusterId cluster, AttributeId id)
{
    if (cluster != se::cluster::Metering)
        return std::nullopt;
    const int ofTier = static_cast<int>(id) - static_cast<int>(se::metering::CurrentTier1SummationDelivered);
    if (ofTier >= 0 && ofTier < LastTier * RegistersOfATier)
        return ofTier % RegistersOfATier == 0 ? std::optional(TierBlock{ofTier / RegistersOfATier + 1, 1})
                                              : std::nullopt; // what was received is between
    const int ofBlock = static_cast<int>(id) - static_cast<int>(se::metering::CurrentTier1Block1SummationDelivered);
    if (ofBlock >= 0 && ofBlock < TiersWithBlocks * PricesOfATier)
        return TierBlock{ofBlock / PricesOfATier + 1, ofBlock % PricesOfATier + 1};
    return std::nullopt;
}

std::optional<TierBlock> thresholdAt(ClusterId cluster, AttributeId id)
{
    const int offset = static_cast<int>(id) - static_cast<int>(se::price::Tier1Block1Threshold);
    const bool isThreshold = cluster == se::cluster::Price && offset >= 0 && offset < TiersWithBlocks * PricesOfATier
        && offset % PricesOfATier < PricesOfATier - 1; // the last of each tier says how many there are
    return isThreshold ? std::optional(TierBlock{offset / PricesOfATier + 1, offset % PricesOfATier + 1})
                       : std::nullopt;
}

AttributeId thresholdAttributeOf(TierBlock place)
{
    return AttributeId(static_cast<std::uint16_t>(static_cast<int>(se::price::Tier1Block1Threshold)
                                                  + PricesOfATier * (place.tier - 1) + place.block - 1));
}

AttributeId blockRegisterAttributeOf(TierBlock place)
{
    return AttributeId(static_cast<std::uint16_t>(static_cast<int>(se::metering::CurrentTier1Block1SummationDelivered)
                                                  + PricesOfATier * (place.tier - 1) + place.block - 1));
}

AttributeId tierRegisterAttributeOf(int tier)
{
    return AttributeId(static_cast<std::uint16_t>(static_cast<int>(se::metering::CurrentTier1SummationDelivered)
                                                  + RegistersOfATier * (tier - 1)));
}

AttributeId attributeOf(TierBlock place)
{
    const int id = place.tier <= TiersWithBlocks
        ? static_cast<int>(se::price::Tier1Block1Price) + PricesOfATier * (place.tier - 1) + place.block - 1
        : static_cast<int>(se::price::PriceTier16) + place.tier - TiersWithBlocks - 1;
    return AttributeId(static_cast<std::uint16_t>(id));
}

} // namespace meterglass::client
