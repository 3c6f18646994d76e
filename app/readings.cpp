#include "app/readings.h"

#include <QDateTime>
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

QJsonObject toJson(const core::SingleElementMeter &meter)
{
    const auto power = meter.activePower();
    return {
        {QStringLiteral("activePower"), power ? toJson(*power) : QJsonValue()},
        {QStringLiteral("importToday"), qint64(meter.importTodayWattHours())},
        {QStringLiteral("activeImportRegister"), qint64(meter.activeImportWattHours())},
        {QStringLiteral("activeExportRegister"), qint64(meter.activeExportWattHours())},
        {QStringLiteral("time"), isoTime(meter.now())},
    };
}

} // namespace meterglass::app
