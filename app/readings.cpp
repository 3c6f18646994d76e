#include "app/readings.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonValue>

namespace meterglass::app {

using client::Quality;
using client::Reading;

namespace {

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

QJsonValue toJson(core::Power power)
{
    return QJsonValue(static_cast<qint64>(power.count()));
}

QJsonValue toJson(core::Energy energy)
{
    return QJsonValue(static_cast<qint64>(core::wholeWattHours(energy)));
}

QJsonValue toJson(core::UtcSecond time)
{
    return QJsonValue(isoTime(time));
}

QJsonValue toJson(const std::string &text)
{
    return QJsonValue(QString::fromStdString(text));
}

template<typename T>
QJsonObject itemOf(const Reading<T> &reading, const char *unit = nullptr)
{
    QJsonObject item{{QStringLiteral("quality"), nameOf(reading.quality)}};
    item.insert(QStringLiteral("value"), reading.isKnown() ? toJson(reading.value) : QJsonValue());
    if (reading.quality != Quality::Never)
        item.insert(QStringLiteral("at"), isoTime(reading.at));
    if (unit)
        item.insert(QStringLiteral("unit"), QLatin1String(unit));
    return item;
}

template<typename Readings>
QJsonArray itemsOf(const Readings &readings)
{
    QJsonArray items;
    for (const auto &reading : readings)
        items.append(itemOf(reading, "Wh"));
    return items;
}

QJsonArray numbersOf(const std::vector<std::int64_t> &numbers)
{
    QJsonArray array;
    for (const std::int64_t number : numbers)
        array.append(static_cast<qint64>(number));
    return array;
}

QString isoDay(core::LocalDay day)
{
    return isoTime(core::UtcSecond(day.time_since_epoch())).left(10);
}

QJsonArray toJson(const core::DailyConsumptionLog &log)
{
    QJsonArray days;
    for (std::size_t index = 0; index < log.size(); ++index) {
        days.append(QJsonObject{{QStringLiteral("day"), isoDay(log.at(index).day)},
                                {QStringLiteral("energy"), qint64(log.at(index).energy)}});
    }
    return days;
}

QJsonArray toJson(const core::ProfileDataLog &log)
{
    QJsonArray halfHours;
    for (std::size_t index = 0; index < log.size(); ++index) {
        halfHours.append(QJsonObject{{QStringLiteral("end"), isoTime(log.at(index).end)},
                                     {QStringLiteral("energy"), qint64(log.at(index).energy)}});
    }
    return halfHours;
}

} // namespace

QString isoTime(core::UtcInstant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

QJsonObject toJson(const client::MeterSnapshot &snapshot)
{
    return {
        {QStringLiteral("activePower"), itemOf(snapshot.activePower, "W")},
        {QStringLiteral("importToday"), itemOf(snapshot.importToday, "Wh")},
        {QStringLiteral("importThisWeek"), itemOf(snapshot.importThisWeek, "Wh")},
        {QStringLiteral("importThisMonth"), itemOf(snapshot.importThisMonth, "Wh")},
        {QStringLiteral("importPreviousDays"), itemsOf(snapshot.importPreviousDays)},
        {QStringLiteral("importPreviousWeeks"), itemsOf(snapshot.importPreviousWeeks)},
        {QStringLiteral("importPreviousMonths"), itemsOf(snapshot.importPreviousMonths)},
        {QStringLiteral("activeImportRegister"), itemOf(snapshot.activeImportRegister, "Wh")},
        {QStringLiteral("activeExportRegister"), itemOf(snapshot.activeExportRegister, "Wh")},
        {QStringLiteral("lowMediumThreshold"), itemOf(snapshot.lowMediumThreshold, "W")},
        {QStringLiteral("mediumHighThreshold"), itemOf(snapshot.mediumHighThreshold, "W")},
        {QStringLiteral("deviceTime"), itemOf(snapshot.deviceTime)},
        {QStringLiteral("manufacturerName"), itemOf(snapshot.manufacturerName)},
        {QStringLiteral("modelIdentifier"), itemOf(snapshot.modelIdentifier)},
        {QStringLiteral("meterSerialNumber"), itemOf(snapshot.meterSerialNumber)},
        {QStringLiteral("siteId"), itemOf(snapshot.siteId)},
    };
}

QJsonObject toJson(const core::CostBook &costs)
{
    return {
        {QStringLiteral("tariff"), QString::fromStdString(costs.tariff().name)},
        {QStringLiteral("activePrice"), qint64(costs.activePrice().count())},
        {QStringLiteral("today"), qint64(costs.today().count())},
        {QStringLiteral("thisWeek"), qint64(costs.thisWeek().count())},
        {QStringLiteral("thisMonth"), qint64(costs.thisMonth().count())},
        {QStringLiteral("previousDays"), numbersOf(costs.previousDays())},
        {QStringLiteral("previousWeeks"), numbersOf(costs.previousWeeks())},
        {QStringLiteral("previousMonths"), numbersOf(costs.previousMonths())},
        {QStringLiteral("touRegisters"),
         numbersOf({costs.registers().timeOfUse.begin(), costs.registers().timeOfUse.end()})},
    };
}

QJsonObject toJson(const core::SingleElementMeter &meter)
{
    const auto power = meter.activePower();
    const std::int64_t import = meter.activeImportWattHours();
    const core::CumulativeStore &history = meter.importHistory();
    return {
        {QStringLiteral("activePower"), power ? toJson(*power) : QJsonValue()},
        {QStringLiteral("activeImportRegister"), qint64(import)},
        {QStringLiteral("activeExportRegister"), qint64(meter.activeExportWattHours())},
        {QStringLiteral("importToday"), qint64(history.days().current(import))},
        {QStringLiteral("importThisWeek"), qint64(history.weeks().current(import))},
        {QStringLiteral("importThisMonth"), qint64(history.months().current(import))},
        {QStringLiteral("importPreviousDays"), numbersOf(history.days().previous())},
        {QStringLiteral("importPreviousWeeks"), numbersOf(history.weeks().previous())},
        {QStringLiteral("importPreviousMonths"), numbersOf(history.months().previous())},
        {QStringLiteral("dailyConsumption"), toJson(meter.dailyConsumption())},
        {QStringLiteral("importProfile"), toJson(meter.importProfile())},
        {QStringLiteral("exportProfile"), toJson(meter.exportProfile())},
        {QStringLiteral("costs"), meter.costs() ? QJsonValue(toJson(*meter.costs())) : QJsonValue()},
        {QStringLiteral("time"), isoTime(meter.now())},
    };
}

} // namespace meterglass::app
