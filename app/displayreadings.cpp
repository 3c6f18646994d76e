#include "app/readings.h"
#include "app/recordjson.h"
#include "app/tariffvalues.h"

#include <algorithm>

namespace meterglass::app {

using client::MeterSnapshot;
using client::Quality;
using client::Reading;

namespace {

const char *const Money = "10^-5 GBP";

QString nameOf(Quality quality)
{
    switch (quality) {
    case Quality::Never:
        return QStringLiteral("never");
    case Quality::Live:
        return QStringLiteral("live");
    case Quality::Late:
        return QStringLiteral("late");
    case Quality::Stale:
        return QStringLiteral("stale");
    case Quality::Invalid:
        return QStringLiteral("invalid");
    case Quality::Unsupported:
        return QStringLiteral("unsupported");
    }
    return {};
}

template<typename T>
QJsonObject itemWith(const Reading<T> &reading, const QJsonValue &value, const char *unit = nullptr)
{
    QJsonObject item{{QStringLiteral("quality"), nameOf(reading.quality)}};
    item.insert(QStringLiteral("value"), reading.isKnown() ? value : QJsonValue());
    if (reading.quality != Quality::Never)
        item.insert(QStringLiteral("at"), isoTime(reading.at));
    if (unit)
        item.insert(QStringLiteral("unit"), QLatin1String(unit));
    return item;
}

template<typename T>
QJsonObject itemOf(const Reading<T> &reading, const char *unit = nullptr)
{
    return itemWith(reading, toJson(reading.value), unit);
}

template<typename Readings>
QJsonArray itemsOf(const Readings &readings, const char *unit)
{
    QJsonArray items;
    for (const auto &reading : readings)
        items.append(itemOf(reading, unit));
    return items;
}

QJsonObject profileItem(const Reading<client::ProfileSeries> &reading, const char *unit)
{
    const client::ProfileSeries &series = reading.value;
    QJsonArray halfHours;
    for (std::size_t index = 0; index < series.size(); ++index)
        halfHours.append(halfHourJson(series.endOfHalfHour(index), series.amount(index)));
    return itemWith(reading, halfHours, unit);
}

QJsonObject daysItem(const Reading<std::map<core::LocalDay, core::Energy>> &reading)
{
    QJsonArray days;
    for (const auto &[day, energy] : reading.value)
        days.append(dayJson(day, core::wholeWattHours(energy)));
    return itemWith(reading, days, "Wh");
}

/// A list is as good as the worst of its readings; without any, as what says how many there are.
template<typename Readings, typename Json>
QJsonObject tierBlocksItem(const MeterSnapshot &snapshot, const Readings &readings, Json json, const char *unit)
{
    Reading<int> list = snapshot.tiersInUse;
    QJsonArray values;
    for (const auto &[place, reading] : readings) {
        if (reading.isKnown())
            values.append(json(place.tier, place.block, reading.value));
        if (!reading.isCurrent() || (list.quality == Quality::Live && reading.quality == Quality::Late))
            list.quality = reading.quality;
    }
    return itemWith(list, values, unit);
}

void insertTariff(QJsonObject &items, const MeterSnapshot &snapshot)
{
    const Reading<client::TariffCalendar> &calendar = snapshot.tariffCalendar;
    const auto energyJson = [](int tier, int block, core::Energy energy) {
        return blockEnergyJson(tier, block, core::wholeWattHours(energy));
    };
    items.insert(QStringLiteral("tariff"), itemOf(snapshot.tariffLabel));
    items.insert(QStringLiteral("tariffId"),
                 itemWith(snapshot.tariffIdentity, qint64(snapshot.tariffIdentity.value.tariffId)));
    items.insert(QStringLiteral("standingCharge"), itemOf(snapshot.standingCharge, Money));
    items.insert(QStringLiteral("prices"), tierBlocksItem(snapshot, snapshot.prices, priceJson, Money));
    items.insert(QStringLiteral("blockThresholds"),
                 tierBlocksItem(snapshot, snapshot.blockThresholds, energyJson, "Wh"));
    items.insert(QStringLiteral("tariffRegisters"),
                 tierBlocksItem(snapshot, snapshot.tariffRegisters, energyJson, "Wh"));
    items.insert(QStringLiteral("tierLabels"),
                 itemWith(snapshot.tierLabels, tierLabelsJson(snapshot.tierLabels.value)));
    const QJsonObject parts = calendarItems(calendar.value.name, calendar.value.table);
    for (auto part = parts.begin(); part != parts.end(); ++part)
        items.insert(part.key(), itemWith(calendar, part.value()));
}

void insertEnergy(QJsonObject &items, const MeterSnapshot &snapshot)
{
    items.insert(QStringLiteral("activePower"), itemOf(snapshot.activePower, "W"));
    items.insert(QStringLiteral("activeImportRegister"), itemOf(snapshot.activeImportRegister, "Wh"));
    items.insert(QStringLiteral("activeExportRegister"), itemOf(snapshot.activeExportRegister, "Wh"));
    items.insert(QStringLiteral("reactiveImportRegister"), itemOf(reactiveImportRegister(snapshot), "varh"));
    items.insert(QStringLiteral("reactiveExportRegister"), itemOf(reactiveExportRegister(snapshot), "varh"));
    items.insert(QStringLiteral("importToday"), itemOf(snapshot.importToday, "Wh"));
    items.insert(QStringLiteral("importThisWeek"), itemOf(snapshot.importThisWeek, "Wh"));
    items.insert(QStringLiteral("importThisMonth"), itemOf(snapshot.importThisMonth, "Wh"));
    items.insert(QStringLiteral("importPreviousDays"), itemsOf(snapshot.importPreviousDays, "Wh"));
    items.insert(QStringLiteral("importPreviousWeeks"), itemsOf(snapshot.importPreviousWeeks, "Wh"));
    items.insert(QStringLiteral("importPreviousMonths"), itemsOf(snapshot.importPreviousMonths, "Wh"));
    items.insert(QStringLiteral("dailyConsumption"), daysItem(snapshot.dailyConsumption));
    items.insert(QStringLiteral("importProfile"), profileItem(snapshot.importProfile, "Wh"));
    items.insert(QStringLiteral("exportProfile"), profileItem(snapshot.exportProfile, "Wh"));
    items.insert(QStringLiteral("reactiveImportProfile"), profileItem(snapshot.reactiveImportProfile, "varh"));
    items.insert(QStringLiteral("reactiveExportProfile"), profileItem(snapshot.reactiveExportProfile, "varh"));
}

void insertPrices(QJsonObject &items, const MeterSnapshot &snapshot)
{
    const Reading<client::ActivePrice> &active = snapshot.activePrice;
    items.insert(QStringLiteral("activePrice"), itemWith(active, toJson(active.value.price), Money));
    items.insert(QStringLiteral("activePriceTier"), itemWith(active, active.value.tier));
    items.insert(QStringLiteral("activePriceLabel"), itemWith(active, toJson(active.value.rateLabel)));
    items.insert(QStringLiteral("nextPriceChange"), itemWith(active, toJson(active.value.until)));
    items.insert(QStringLiteral("costToday"), itemOf(snapshot.costToday, Money));
    items.insert(QStringLiteral("costThisWeek"), itemOf(snapshot.costThisWeek, Money));
    items.insert(QStringLiteral("costThisMonth"), itemOf(snapshot.costThisMonth, Money));
    items.insert(QStringLiteral("costPreviousDays"), itemsOf(snapshot.costPreviousDays, Money));
    items.insert(QStringLiteral("costPreviousWeeks"), itemsOf(snapshot.costPreviousWeeks, Money));
    items.insert(QStringLiteral("costPreviousMonths"), itemsOf(snapshot.costPreviousMonths, Money));
}

void insertAccount(QJsonObject &items, const MeterSnapshot &snapshot)
{
    const Reading<client::CreditStatus> &status = snapshot.creditStatus;
    const auto flag = [&status](bool isSet) { return itemWith(status, toJson(isSet)); };
    items.insert(QStringLiteral("supplyState"), itemOf(snapshot.supplyState));
    items.insert(QStringLiteral("disablementSuspended"), itemOf(snapshot.isDisablementSuspended));
    items.insert(QStringLiteral("paymentMode"), itemOf(snapshot.paymentMode));
    items.insert(QStringLiteral("balance"), itemOf(meterBalance(snapshot), Money));
    items.insert(QStringLiteral("lowCredit"), flag(status.value.isLow));
    items.insert(QStringLiteral("lowCreditThreshold"), itemOf(snapshot.lowCreditThreshold, Money));
    items.insert(QStringLiteral("disablementThreshold"), itemOf(snapshot.disablementThreshold, Money));
    items.insert(QStringLiteral("emergencyCredit"), itemOf(snapshot.emergencyCredit, Money));
    items.insert(QStringLiteral("emergencyCreditAvailable"), flag(status.value.isEmergencyCreditAvailable));
    items.insert(QStringLiteral("emergencyCreditActivated"), flag(status.value.isEmergencyCreditActivated));
    items.insert(QStringLiteral("emergencyCreditInUse"), flag(status.value.isEmergencyCreditInUse));
    items.insert(QStringLiteral("emergencyCreditLimit"), itemOf(snapshot.emergencyCreditLimit, Money));
    items.insert(QStringLiteral("emergencyCreditThreshold"), itemOf(snapshot.emergencyCreditThreshold, Money));
    items.insert(QStringLiteral("accumulatedDebt"), itemOf(snapshot.accumulatedDebt, Money));
    items.insert(QStringLiteral("timeDebt"), itemOf(snapshot.timeDebt, Money));
    items.insert(QStringLiteral("debtRecoveryRate"), itemOf(snapshot.debtRecoveryRate, Money));
    items.insert(QStringLiteral("debtPeriod"), itemOf(snapshot.debtPeriod));
}

void insertIdentity(QJsonObject &items, const MeterSnapshot &snapshot)
{
    items.insert(QStringLiteral("lowMediumThreshold"), itemOf(snapshot.lowMediumThreshold, "W"));
    items.insert(QStringLiteral("mediumHighThreshold"), itemOf(snapshot.mediumHighThreshold, "W"));
    items.insert(QStringLiteral("deviceTime"), itemOf(snapshot.deviceTime));
    items.insert(QStringLiteral("manufacturerName"), itemOf(snapshot.manufacturerName));
    items.insert(QStringLiteral("modelIdentifier"), itemOf(snapshot.modelIdentifier));
    items.insert(QStringLiteral("meterSerialNumber"), itemOf(snapshot.meterSerialNumber));
    items.insert(QStringLiteral("siteId"), itemOf(snapshot.siteId));
    items.insert(QStringLiteral("firmwareVersion"), itemWith(snapshot.firmwareVersion, snapshot.firmwareVersion.value));
    items.insert(QStringLiteral("hardwareVersion"), itemWith(snapshot.hardwareVersion, snapshot.hardwareVersion.value));
    items.insert(QStringLiteral("supplierId"), itemWith(snapshot.supplierId, qint64(snapshot.supplierId.value)));
    items.insert(QStringLiteral("supplierName"), itemOf(snapshot.supplierName));
    items.insert(QStringLiteral("supplierContact"), itemOf(snapshot.supplierContact));
    items.insert(QStringLiteral("customerIdNumber"), itemOf(snapshot.customerIdNumber));
}

/// The message in force.
QJsonObject messagesItem(const Reading<client::ReceivedMessages> &reading)
{
    QJsonArray messages;
    for (const client::ReceivedMessage &message : reading.value) {
        if (message.isActive)
            messages.append(recordJson({message.id, message.text, int(message.importance), message.start, message.until,
                                        message.wantsConfirmation, message.isConfirmed}));
    }
    return itemWith(reading, messages);
}

QJsonObject eventsItem(const Reading<client::ReceivedEventLog> &reading)
{
    QJsonArray events;
    for (const client::ReceivedEvent &event : reading.value.events())
        events.append(eventJson(event.at, event.code));
    return itemWith(reading, events);
}

std::vector<std::int64_t> wattHoursOf(const std::vector<core::Energy> &energies)
{
    std::vector<std::int64_t> numbers;
    numbers.reserve(energies.size());
    for (const core::Energy energy : energies)
        numbers.push_back(core::wholeWattHours(energy));
    return numbers;
}

/// The newest first.
QJsonObject snapshotsItem(const Reading<client::RegisterRecords> &reading)
{
    QJsonArray snapshots;
    for (const auto &[key, record] : reading.value.records())
        snapshots.prepend(
            recordJson(RegisterSnapshotRecord{key.at, record.cause, core::wholeWattHours(record.activeImport),
                                              wattHoursOf(record.tiers), wattHoursOf(record.blocks)}));
    return itemWith(reading, snapshots);
}

QJsonObject snapshotsItem(const Reading<client::AccountRecords> &reading)
{
    QJsonArray snapshots;
    for (const auto &[key, record] : reading.value.records())
        snapshots.prepend(recordJson(AccountSnapshotRecord{key.at, record.cause, record.balance, record.emergencyCredit,
                                                           record.accumulatedDebt, record.timeDebt}));
    return itemWith(reading, snapshots);
}

void insertRecords(QJsonObject &items, const MeterSnapshot &snapshot)
{
    items.insert(QStringLiteral("dailyReadLog"), snapshotsItem(snapshot.dailyReadLog));
    items.insert(QStringLiteral("billingDataLog"), snapshotsItem(snapshot.billingDataLog));
    items.insert(QStringLiteral("prepaymentDailyReadLog"), snapshotsItem(snapshot.prepaymentDailyReadLog));
    items.insert(QStringLiteral("prepaymentBillingDataLog"), snapshotsItem(snapshot.prepaymentBillingDataLog));
    items.insert(QStringLiteral("messages"), messagesItem(snapshot.messages));
    items.insert(QStringLiteral("powerEventLog"), eventsItem(snapshot.powerEventLog));
    items.insert(QStringLiteral("eventLog"), eventsItem(snapshot.eventLog));
}

} // namespace

QJsonObject toJson(const MeterSnapshot &snapshot)
{
    QJsonObject items;
    insertEnergy(items, snapshot);
    insertTariff(items, snapshot);
    insertPrices(items, snapshot);
    insertAccount(items, snapshot);
    insertIdentity(items, snapshot);
    insertRecords(items, snapshot);
    return items;
}

} // namespace meterglass::app
