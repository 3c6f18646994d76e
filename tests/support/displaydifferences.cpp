#include "tests/support/displaydifferences.h"

#include "app/readings.h"

namespace meterglass::test {

namespace {

/// What the display has of an item, as the meter has it; nothing where any of it is old or absent.
std::optional<QJsonValue> shown(const QJsonValue &item)
{
    if (!item.isArray()) {
        const QJsonObject reading = item.toObject();
        const QString quality = reading.value(QStringLiteral("quality")).toString();
        const bool isPresent = quality == QStringLiteral("live") || quality == QStringLiteral("invalid");
        return isPresent ? std::optional(reading.value(QStringLiteral("value"))) : std::nullopt;
    }
    QJsonArray values;
    for (const auto part : item.toArray()) {
        const auto value = shown(part);
        if (!value)
            return std::nullopt;
        values.append(*value);
    }
    return values;
}

/// Whether a log that the display has kept holds all that the meter's does; it may go further back.
/// @param isNewestFirst records are, samples are not
bool hasAllOf(const QJsonArray &kept, const QJsonArray &log, bool isNewestFirst)
{
    const qsizetype surplus = kept.size() - log.size();
    if (surplus < 0)
        return false;
    const qsizetype first = isNewestFirst ? 0 : surplus;
    for (qsizetype index = 0; index < log.size(); ++index) {
        if (kept.at(first + index) != log.at(index))
            return false;
    }
    return true;
}

} // namespace

QStringList displayDifferences(const client::MeterSnapshot &snapshot, const core::SingleElementMeter &model)
{
    const QJsonObject display = app::toJson(snapshot);
    const QJsonObject meter = app::toJson(model);
    QStringList found;
    for (auto item = meter.begin(); item != meter.end(); ++item) {
        const bool isMetersOnly = item.key() == QLatin1String("time");
        if (isMetersOnly)
            continue;
        const bool isRecords = item.key().endsWith(QLatin1String("illingDataLog"));
        const bool isLog = isRecords || item.key().endsWith(QLatin1String("Profile"))
            || item.key() == QLatin1String("dailyConsumption");
        const std::optional<QJsonValue> value = shown(display.value(item.key()));
        if (!value || (isLog ? !hasAllOf(value->toArray(), item->toArray(), isRecords) : *value != *item))
            found += item.key();
    }
    return found;
}

} // namespace meterglass::test
