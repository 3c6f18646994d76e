#include "app/readings.h"
#include "app/recordjson.h"
#include "app/tariffvalues.h"
#include "core/tariff/tariffschedule.h"
#include "meterlink/virtual/shorttext.h"
#include "meterlink/virtual/snapshotserver.h"
#include "meterlink/virtual/tariffcommands.h"
#include "meterlink/virtual/tariffdigest.h"
#include "meterlink/virtual/tariffnumbers.h"

namespace meterglass::app {

using core::CostBook;
using core::SingleElementMeter;

namespace {

QJsonArray daysOf(const core::DailyConsumptionLog &log)
{
    QJsonArray days;
    for (std::size_t index = 0; index < log.size(); ++index)
        days.append(dayJson(log.at(index).day, log.at(index).energy));
    return days;
}

QJsonArray halfHoursOf(const core::ProfileDataLog &log)
{
    QJsonArray halfHours;
    for (std::size_t index = 0; index < log.size(); ++index) {
        const core::ProfileDataLog::Entry entry = log.at(index);
        halfHours.append(halfHourJson(entry.end, entry.isRecorded() ? std::optional(entry.energy) : std::nullopt));
    }
    return halfHours;
}

void insertEnergy(QJsonObject &items, const SingleElementMeter &meter)
{
    const std::int64_t import = meter.activeImportWattHours();
    const core::CumulativeStore &history = meter.importHistory();
    items.insert(QStringLiteral("activePower"), toJson(meter.activePower()));
    items.insert(QStringLiteral("activeImportRegister"), qint64(import));
    items.insert(QStringLiteral("activeExportRegister"), qint64(meter.activeExportWattHours()));
    items.insert(QStringLiteral("reactiveImportRegister"), qint64(meter.reactiveImportVarHours()));
    items.insert(QStringLiteral("reactiveExportRegister"), qint64(meter.reactiveExportVarHours()));
    items.insert(QStringLiteral("importToday"), qint64(history.days().current(import)));
    items.insert(QStringLiteral("importThisWeek"), qint64(history.weeks().current(import)));
    items.insert(QStringLiteral("importThisMonth"), qint64(history.months().current(import)));
    items.insert(QStringLiteral("importPreviousDays"), numbersOf(history.days().previous()));
    items.insert(QStringLiteral("importPreviousWeeks"), numbersOf(history.weeks().previous()));
    items.insert(QStringLiteral("importPreviousMonths"), numbersOf(history.months().previous()));
    items.insert(QStringLiteral("dailyConsumption"), daysOf(meter.dailyConsumption()));
    items.insert(QStringLiteral("importProfile"), halfHoursOf(meter.importProfile()));
    items.insert(QStringLiteral("exportProfile"), halfHoursOf(meter.exportProfile()));
    items.insert(QStringLiteral("reactiveImportProfile"), halfHoursOf(meter.reactiveImportProfile()));
    items.insert(QStringLiteral("reactiveExportProfile"), halfHoursOf(meter.reactiveExportProfile()));
}

QJsonArray pricesOf(const core::Tariff &tariff)
{
    QJsonArray prices;
    for (int tier = 1; tier <= virtualhan::numberOfTiers(tariff); ++tier) {
        for (int block = 1; block <= int(core::Tariff::MaximumBlocks); ++block) {
            if (const auto price = virtualhan::priceOf(tier, block, tariff))
                prices.append(priceJson(tier, block, *price));
        }
    }
    return prices;
}

/// In the numbers of tiers, as a display is told.
core::SwitchingTable tableOfTiers(const core::Tariff &tariff)
{
    core::SwitchingTable table = tariff.switching;
    for (auto &profile : table.dayProfiles) {
        for (auto &entry : profile)
            entry.action = core::TariffAction::timeOfUse(virtualhan::tierOf(entry.action, tariff));
    }
    return table;
}

QJsonArray thresholdsOf(const core::Tariff &tariff)
{
    QJsonArray thresholds;
    for (int tier = 1; const core::BlockSet &set : tariff.blockSets) {
        for (int block = 1; const std::int64_t threshold : set.thresholds)
            thresholds.append(blockEnergyJson(tier, block++, threshold));
        ++tier;
    }
    return thresholds;
}

QJsonArray registersOf(const CostBook &costs)
{
    QJsonArray registers;
    for (int tier = 1; tier <= virtualhan::numberOfTiers(costs.tariff()); ++tier) {
        for (int block = 1; block <= int(core::Tariff::MaximumBlocks); ++block) {
            if (const auto energy = virtualhan::registerOf(tier, block, costs.tariff(), costs.registers()))
                registers.append(blockEnergyJson(tier, block, *energy));
        }
    }
    return registers;
}

void insertTariff(QJsonObject &items, const CostBook &costs)
{
    constexpr std::size_t LongestCalendarName = 12;
    const core::Tariff &tariff = costs.tariff();
    std::map<int, std::string> labels;
    for (int tier = 1; tier <= virtualhan::numberOfTiers(tariff); ++tier)
        labels[tier] = virtualhan::tierLabel(tier, tariff);
    items.insert(QStringLiteral("tariff"), toJson(tariff.name));
    items.insert(QStringLiteral("tariffId"), qint64(virtualhan::tariffDigest(tariff)));
    items.insert(QStringLiteral("standingCharge"), toJson(tariff.standingCharge.perDay));
    items.insert(QStringLiteral("prices"), pricesOf(tariff));
    items.insert(QStringLiteral("blockThresholds"), thresholdsOf(tariff));
    items.insert(QStringLiteral("tariffRegisters"), registersOf(costs));
    items.insert(QStringLiteral("tierLabels"), tierLabelsJson(labels));
    const QJsonObject parts =
        calendarItems(virtualhan::shortened(tariff.name, LongestCalendarName), tableOfTiers(tariff));
    for (auto part = parts.begin(); part != parts.end(); ++part)
        items.insert(part.key(), part.value());
}

void insertPrices(QJsonObject &items, const CostBook &costs, core::UtcSecond now)
{
    // As far as the minutes of a PublishPrice reach.
    constexpr std::chrono::days FarthestChange{45};
    const core::Tariff &tariff = costs.tariff();
    const core::TariffSchedule schedule(tariff.switching, core::HomeZone());
    items.insert(QStringLiteral("activePrice"), toJson(costs.activePrice()));
    items.insert(QStringLiteral("activePriceTier"), virtualhan::tierOf(costs.action(), tariff));
    items.insert(QStringLiteral("nextPriceChange"), toJson(schedule.nextChange(now, now + FarthestChange)));
    items.insert(QStringLiteral("costToday"), toJson(costs.today()));
    items.insert(QStringLiteral("costThisWeek"), toJson(costs.thisWeek()));
    items.insert(QStringLiteral("costThisMonth"), toJson(costs.thisMonth()));
    items.insert(QStringLiteral("costPreviousDays"), numbersOf(costs.previousDays()));
    items.insert(QStringLiteral("costPreviousWeeks"), numbersOf(costs.previousWeeks()));
    items.insert(QStringLiteral("costPreviousMonths"), numbersOf(costs.previousMonths()));
}

void insertAccount(QJsonObject &items, const core::Account &account)
{
    const core::AccountSettings &settings = account.settings();
    const core::AccountState &state = account.state();
    items.insert(QStringLiteral("paymentMode"), toJson(settings.paymentMode));
    items.insert(QStringLiteral("balance"), toJson(state.balance));
    items.insert(QStringLiteral("disablementSuspended"), account.isDisablementSuspended());
    items.insert(QStringLiteral("lowCredit"), account.isLowCredit());
    items.insert(QStringLiteral("lowCreditThreshold"), toJson(settings.lowCreditThreshold));
    items.insert(QStringLiteral("disablementThreshold"), toJson(settings.disablementThreshold));
    items.insert(QStringLiteral("emergencyCredit"), toJson(account.emergencyCreditBalance()));
    items.insert(QStringLiteral("emergencyCreditAvailable"), account.isEmergencyCreditOffered());
    items.insert(QStringLiteral("emergencyCreditActivated"), state.isEmergencyCreditActivated);
    items.insert(QStringLiteral("emergencyCreditInUse"), state.emergencyCreditUsed > core::Money(0));
    items.insert(QStringLiteral("emergencyCreditLimit"), toJson(settings.emergencyCreditLimit));
    items.insert(QStringLiteral("emergencyCreditThreshold"), toJson(settings.emergencyCreditThreshold));
    items.insert(QStringLiteral("accumulatedDebt"), toJson(state.accumulatedDebt));
    items.insert(QStringLiteral("timeDebt"), toJson(state.timeDebt));
    items.insert(QStringLiteral("debtRecoveryRate"), toJson(settings.debtRecoveryRate));
    items.insert(QStringLiteral("debtPeriod"), toJson(settings.debtPeriod));
}

void insertIdentity(QJsonObject &items, const SingleElementMeter &meter)
{
    const core::MeterConfiguration &configuration = meter.configuration();
    const core::SupplierDetails &supplier = meter.supplier();
    items.insert(QStringLiteral("manufacturerName"), toJson(configuration.manufacturerName));
    items.insert(QStringLiteral("modelIdentifier"), toJson(configuration.modelIdentifier));
    items.insert(QStringLiteral("meterSerialNumber"), toJson(configuration.serialNumber));
    items.insert(QStringLiteral("siteId"), toJson(configuration.mpan));
    items.insert(QStringLiteral("firmwareVersion"), configuration.firmwareVersion);
    items.insert(QStringLiteral("hardwareVersion"), configuration.hardwareVersion);
    items.insert(QStringLiteral("supplierId"), qint64(supplier.providerId));
    items.insert(QStringLiteral("supplierName"), toJson(supplier.name));
    items.insert(QStringLiteral("supplierContact"), toJson(supplier.contact));
    items.insert(QStringLiteral("customerIdNumber"), toJson(supplier.customerIdNumber));
}

QJsonArray messagesOf(const SingleElementMeter &meter)
{
    const auto held = meter.message();
    if (!held)
        return {};
    return {recordJson({held->id, held->message.text, int(held->message.importance), held->start, held->end(),
                        held->message.wantsConfirmation, held->confirmedAt.has_value()})};
}

/// The newest first. @param events the oldest first
template<typename Events>
QJsonArray eventsOf(const Events &events)
{
    QJsonArray items;
    for (std::size_t index = events.size(); index-- > 0;) {
        const core::MeterEvent &event = events.at(index);
        items.append(eventJson(event.at, static_cast<std::uint16_t>(event.code)));
    }
    return items;
}

QJsonObject registersJson(const core::RegisterSnapshot &snapshot)
{
    const virtualhan::SnapshotRegisters registers = virtualhan::registersIn(snapshot);
    return recordJson(RegisterSnapshotRecord{snapshot.at, static_cast<std::uint32_t>(snapshot.cause),
                                             snapshot.activeImport, registers.tiers, registers.blocks});
}

QJsonObject accountJson(const core::RegisterSnapshot &snapshot)
{
    return recordJson(AccountSnapshotRecord{snapshot.at, static_cast<std::uint32_t>(snapshot.cause), snapshot.balance,
                                            snapshot.emergencyCredit, snapshot.accumulatedDebt, snapshot.timeDebt});
}

/// The newest first.
template<typename Log>
QJsonArray snapshotsOf(const Log &log, QJsonObject (*toObject)(const core::RegisterSnapshot &))
{
    QJsonArray items;
    for (std::size_t index = log.entries().size(); index-- > 0;)
        items.append(toObject(log.entries().at(index)));
    return items;
}

void insertRecords(QJsonObject &items, const SingleElementMeter &meter)
{
    items.insert(QStringLiteral("dailyReadLog"), snapshotsOf(meter.dailyReads(), registersJson));
    items.insert(QStringLiteral("billingDataLog"), snapshotsOf(meter.billingData(), registersJson));
    if (meter.costs()) {
        items.insert(QStringLiteral("prepaymentDailyReadLog"), snapshotsOf(meter.dailyReads(), accountJson));
        items.insert(QStringLiteral("prepaymentBillingDataLog"), snapshotsOf(meter.billingData(), accountJson));
    }
    items.insert(QStringLiteral("messages"), messagesOf(meter));
    items.insert(QStringLiteral("powerEventLog"), eventsOf(powerEvents(meter.outages(), meter.now())));
    items.insert(QStringLiteral("eventLog"), eventsOf(meter.events().entries()));
}

} // namespace

QJsonObject toJson(const SingleElementMeter &meter)
{
    QJsonObject items;
    insertEnergy(items, meter);
    items.insert(QStringLiteral("supplyState"), toJson(meter.supplyState()));
    if (const auto &costs = meter.costs()) {
        insertTariff(items, *costs);
        insertPrices(items, *costs, meter.now());
        insertAccount(items, costs->account());
    }
    insertIdentity(items, meter);
    insertRecords(items, meter);
    items.insert(QStringLiteral("time"), isoTime(meter.now()));
    return items;
}

} // namespace meterglass::app
