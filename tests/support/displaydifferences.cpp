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

bool endsWith(const QJsonArray &whole, const QJsonArray &end)
{
    const qsizetype surplus = whole.size() - end.size();
    if (surplus < 0)
        return false;
    for (qsizetype index = 0; index < end.size(); ++index) {
        if (whole.at(surplus + index) != end.at(index))
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
        const bool isLog =
            item.key().endsWith(QLatin1String("Profile")) || item.key() == QLatin1String("dailyConsumption");
        const std::optional<QJsonValue> value = shown(display.value(item.key()));
        if (!value || (isLog ? !endsWith(value->toArray(), item->toArray()) : *value != *item))
            found += item.key();
    }
    return found;
}

} // namespace meterglass::test
