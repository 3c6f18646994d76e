#pragma once

#include "meterlink/client/metersnapshot.h"
#include "meterlink/se/meteringcommands.h"
#include "meterlink/se/snapshotbits.h"
#include "meterlink/zcl/identifiers.h"

/// Where in a snapshot what an attribute or a channel says belongs; nullptr where nowhere.
namespace meterglass::client {

Reading<core::Energy> *energyAt(MeterSnapshot &snapshot, zcl::ClusterId cluster, zcl::AttributeId id);
Reading<core::ReactiveEnergy> *reactiveEnergyAt(MeterSnapshot &snapshot, zcl::ClusterId cluster, zcl::AttributeId id);
/// Costs of days, weeks and months.
Reading<core::Money> *costAt(MeterSnapshot &snapshot, zcl::ClusterId cluster, zcl::AttributeId id);
/// Amounts in the decimals of prices.
Reading<core::Money> *balanceAt(MeterSnapshot &snapshot, zcl::ClusterId cluster, zcl::AttributeId id);
Reading<std::string> *textAt(MeterSnapshot &snapshot, zcl::ClusterId cluster, zcl::AttributeId id);

/// The channel that a sample id and type mean; nullptr where they mean none.
Reading<ProfileSeries> MeterSnapshot::*profileOf(std::uint16_t sampleId, std::uint8_t sampleType);

/// The log that GetEventLog's first byte names; nullptr where it is not read.
Reading<ReceivedEventLog> MeterSnapshot::*eventLogOf(std::uint8_t log);

/// The price that an attribute of the Price cluster is; nothing where it is none.
std::optional<TierBlock> priceAt(zcl::ClusterId cluster, zcl::AttributeId id);
/// What a tier has counted, or a block of it; and what ends a block, in the thresholds' own scale.
std::optional<TierBlock> registerAt(zcl::ClusterId cluster, zcl::AttributeId id);
std::optional<TierBlock> thresholdAt(zcl::ClusterId cluster, zcl::AttributeId id);
/// The attributes of a block of a tier with blocks, up to 15.
zcl::AttributeId thresholdAttributeOf(TierBlock place);
zcl::AttributeId blockRegisterAttributeOf(TierBlock place);
/// What a tier without blocks has counted. @param tier up to 48
zcl::AttributeId tierRegisterAttributeOf(int tier);
/// The attribute that holds a price. @param place a tier up to 48, above 15 without blocks
zcl::AttributeId attributeOf(TierBlock place);

/// Calls `visit` with the reading that holds a log.
template<typename Snapshot, typename Visitor>
void visitSnapshotLog(Snapshot &snapshot, const SnapshotLog &log, Visitor visit)
{
    const bool isDaily = (log.causes & se::snapshotcause::General) != 0;
    if (log.isOfAccount)
        visit(isDaily ? snapshot.prepaymentDailyReadLog : snapshot.prepaymentBillingDataLog);
    else
        visit(isDaily ? snapshot.dailyReadLog : snapshot.billingDataLog);
}

/// Every reading that the poll plan refreshes, and that therefore ages.
template<typename Snapshot, typename Visitor>
void forEachRefreshed(Snapshot &snapshot, Visitor visit)
{
    const auto all = [&visit](auto &...readings) { (visit(readings), ...); };
    all(snapshot.activePower, snapshot.activeImportRegister, snapshot.activeExportRegister, snapshot.importToday,
        snapshot.importThisWeek, snapshot.importThisMonth);
    all(snapshot.activePrice, snapshot.tariffLabel, snapshot.standingCharge, snapshot.tiersInUse,
        snapshot.blockThresholdsInUse, snapshot.tariffIdentity, snapshot.costToday, snapshot.costThisWeek,
        snapshot.costThisMonth);
    all(snapshot.paymentMode, snapshot.creditRemaining, snapshot.billToDate, snapshot.creditStatus,
        snapshot.emergencyCredit, snapshot.emergencyCreditLimit, snapshot.emergencyCreditThreshold,
        snapshot.lowCreditThreshold, snapshot.disablementThreshold, snapshot.accumulatedDebt, snapshot.timeDebt,
        snapshot.debtRecoveryRate, snapshot.debtPeriod, snapshot.supplyState, snapshot.isDisablementSuspended);
    all(snapshot.messages, snapshot.supplierId, snapshot.supplierName, snapshot.supplierContact,
        snapshot.customerIdNumber);
    for (auto &quadrant : snapshot.reactiveQuadrants)
        visit(quadrant);
    for (auto &[place, price] : snapshot.prices)
        visit(price);
    for (auto &[place, threshold] : snapshot.blockThresholds)
        visit(threshold);
    for (auto &[place, energy] : snapshot.tariffRegisters)
        visit(energy);
}

} // namespace meterglass::client
