#include "app/jsonvalues.h"

#include <QDateTime>

namespace meterglass::app {

QString isoTime(core::UtcInstant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

QJsonValue toJson(core::Power power)
{
    return qint64(power.count());
}

QJsonValue toJson(core::Energy energy)
{
    return qint64(core::wholeWattHours(energy));
}

QJsonValue toJson(core::ReactiveEnergy energy)
{
    return qint64(core::wholeVarHours(energy));
}

QJsonValue toJson(core::Money money)
{
    return qint64(money.count());
}

QJsonValue toJson(core::Price price)
{
    return qint64(price.count());
}

QJsonValue toJson(core::UtcSecond time)
{
    return isoTime(time);
}

QJsonValue toJson(const std::string &text)
{
    return QString::fromStdString(text);
}

QJsonValue toJson(bool isTrue)
{
    return QJsonValue(isTrue);
}

QJsonValue toJson(core::PaymentMode mode)
{
    return mode == core::PaymentMode::Prepayment ? QStringLiteral("prepayment") : QStringLiteral("credit");
}

QJsonValue toJson(core::SupplyState state)
{
    switch (state) {
    case core::SupplyState::Enabled:
        return QStringLiteral("enabled");
    case core::SupplyState::Disabled:
        return QStringLiteral("disabled");
    case core::SupplyState::Armed:
        return QStringLiteral("armed");
    }
    return {};
}

QJsonValue toJson(core::AccountSettings::DebtPeriod period)
{
    const bool isHourly = period == core::AccountSettings::DebtPeriod::Hourly;
    return isHourly ? QStringLiteral("hourly") : QStringLiteral("daily");
}

QJsonArray numbersOf(const std::vector<std::int64_t> &numbers)
{
    QJsonArray array;
    for (const std::int64_t number : numbers)
        array.append(qint64(number));
    return array;
}

QJsonObject dayJson(core::LocalDay day, std::int64_t wattHours)
{
    constexpr qsizetype DateLength = 10;
    return {{QStringLiteral("day"), isoTime(core::UtcSecond(day.time_since_epoch())).left(DateLength)},
            {QStringLiteral("energy"), qint64(wattHours)}};
}

QJsonObject halfHourJson(core::UtcSecond end, std::optional<std::uint32_t> energy)
{
    return {{QStringLiteral("end"), isoTime(end)},
            {QStringLiteral("energy"), energy ? QJsonValue(qint64(*energy)) : QJsonValue()}};
}

QJsonObject priceJson(int tier, int block, core::Price price)
{
    return {{QStringLiteral("tier"), tier}, {QStringLiteral("block"), block}, {QStringLiteral("price"), toJson(price)}};
}

} // namespace meterglass::app
