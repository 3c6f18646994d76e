#include "ui/bench/attributes/attributescale.h"

#include "meterlink/se/clusters.h"
#include "meterlink/se/utctime.h"
#include "meterlink/zcl/hex.h"
#include "ui/bench/parts/grouped.h"
#include "ui/display/parts/figureformat.h"

#include <algorithm>
#include <array>

namespace meterglass::ui {

using attributes::AttributeKey;

namespace {

enum class Meaning { Energy, Demand, Reactive, Threshold, Price, Balance, Cost, Bill };

struct MeaningRange
{
    zcl::ClusterId cluster{};
    std::uint16_t first = 0;
    std::uint16_t last = 0;
    Meaning meaning{};
};

/// Where an attribute is of another type (a time, a label, a percentage), its type says so first.
constexpr std::array Meanings{
    MeaningRange{se::cluster::Metering, 0x0000, 0x0001, Meaning::Energy},
    MeaningRange{se::cluster::Metering, 0x0002, 0x0003, Meaning::Demand},
    MeaningRange{se::cluster::Metering, 0x0004, 0x0004, Meaning::Energy},
    MeaningRange{se::cluster::Metering, 0x000C, 0x000D, Meaning::Energy},
    MeaningRange{se::cluster::Metering, 0x001C, 0x001D, Meaning::Energy},
    MeaningRange{se::cluster::Metering, 0x001F, 0x001F, Meaning::Energy},
    MeaningRange{se::cluster::Metering, 0x0100, 0x01FE, Meaning::Energy},
    MeaningRange{se::cluster::Metering, 0x0400, 0x0400, Meaning::Demand},
    MeaningRange{se::cluster::Metering, 0x0401, 0x0408, Meaning::Energy},
    MeaningRange{se::cluster::Metering, 0x040D, 0x0410, Meaning::Demand},
    MeaningRange{se::cluster::Metering, 0x0420, 0x045B, Meaning::Energy},
    MeaningRange{se::cluster::Metering, 0x045D, 0x0464, Meaning::Demand},
    MeaningRange{se::cluster::Metering, 0x0600, 0x0601, Meaning::Demand},
    MeaningRange{se::cluster::Metering, 0x0700, 0x07FF, Meaning::Energy},
    MeaningRange{se::cluster::Metering, 0x0900, 0x09FF, Meaning::Energy},
    MeaningRange{se::cluster::Metering, 0x0A00, 0x0A03, Meaning::Bill},
    MeaningRange{se::cluster::Metering, 0x0D01, 0x0D04, Meaning::Energy},
    MeaningRange{se::cluster::Metering, 0x0D05, 0x0D08, Meaning::Reactive},
    MeaningRange{se::cluster::Price, 0x0100, 0x01FE, Meaning::Threshold},
    MeaningRange{se::cluster::Price, 0x0301, 0x0301, Meaning::Balance},
    MeaningRange{se::cluster::Price, 0x0400, 0x05FF, Meaning::Price},
    MeaningRange{se::cluster::Prepayment, 0x0001, 0x0002, Meaning::Balance},
    MeaningRange{se::cluster::Prepayment, 0x0005, 0x0022, Meaning::Balance},
    MeaningRange{se::cluster::Prepayment, 0x0031, 0x0032, Meaning::Balance},
    MeaningRange{se::cluster::Prepayment, 0x0040, 0x0040, Meaning::Balance},
    MeaningRange{se::cluster::Prepayment, 0x0101, 0x0141, Meaning::Balance},
    MeaningRange{se::cluster::Prepayment, 0x0211, 0x0237, Meaning::Balance},
    MeaningRange{se::cluster::Prepayment, 0x051C, 0x055B, Meaning::Cost},
};

/// Counts, periods, enumerations and bits have no unit, wherever they stand.
bool isAmount(zcl::DataType type)
{
    using enum zcl::DataType;
    constexpr std::array Amounts{Uint24, Uint32, Uint40, Uint48, Int24, Int32, Int40, Int48};
    return std::find(Amounts.begin(), Amounts.end(), type) != Amounts.end();
}

const MeaningRange *meaningOf(const AttributeKey &key)
{
    const auto id = static_cast<std::uint16_t>(key.id);
    const auto found = std::find_if(Meanings.begin(), Meanings.end(), [&key, id](const MeaningRange &range) {
        return range.cluster == key.cluster && id >= range.first && id <= range.last;
    });
    return found == Meanings.end() ? nullptr : &*found;
}

QString energyText(core::Energy energy, const QString &unit)
{
    constexpr int WattHours = 3;
    return kilowattHours(energy, WattHours) + u' ' + unit;
}

/// With all the decimals that a meter counts in.
QString poundsText(core::Money amount)
{
    constexpr std::int64_t PerPound = 100'000;
    const std::int64_t count = std::abs(amount.count());
    return (amount.count() < 0 ? QStringLiteral("-£") : QStringLiteral("£")) + grouped(count / PerPound) + u'.'
        + QString::number(count % PerPound).rightJustified(5, u'0');
}

template<typename Amount, typename Text>
std::optional<QString> said(const std::optional<Amount> &amount, Text text)
{
    return amount ? std::optional<QString>(text(*amount)) : std::nullopt;
}

} // namespace

bool AttributeScale::learn(const AttributeKey &key, const attributes::HeardAttribute &heard)
{
    const se::AttributeReading reading{key.cluster, key.id, heard.status,
                                       heard.value ? std::optional(heard.value->view()) : std::nullopt};
    const bool isMeters = m_meter.apply(reading);
    const bool isOfThresholds = m_thresholds.apply(reading);
    return m_money.apply(reading) || isMeters || isOfThresholds;
}

std::optional<QString> AttributeScale::scaled(const AttributeKey &key, std::int64_t raw) const
{
    const MeaningRange *range = meaningOf(key);
    if (!range)
        return std::nullopt;
    const auto kilowattHoursOf = [](core::Energy energy) { return energyText(energy, QStringLiteral("kWh")); };
    switch (range->meaning) {
    case Meaning::Energy:
        return said(m_meter.energy(static_cast<std::uint64_t>(raw)), kilowattHoursOf);
    case Meaning::Threshold:
        return said(m_thresholds.energy(static_cast<std::uint64_t>(raw)), kilowattHoursOf);
    case Meaning::Reactive:
        return said(m_meter.energy(static_cast<std::uint64_t>(raw)),
                    [](core::Energy energy) { return energyText(energy, QStringLiteral("kvarh")); });
    case Meaning::Demand:
        return said(m_meter.power(raw),
                    [](core::Power power) { return QString(grouped(power.count()) + QStringLiteral(" W")); });
    case Meaning::Price:
        return said(m_money.balance(raw),
                    [](core::Money price) { return QString(poundsText(price) + QStringLiteral(" / kWh")); });
    case Meaning::Balance:
        return said(m_money.balance(raw), poundsText);
    case Meaning::Cost:
        return said(m_money.cost(raw), poundsText);
    case Meaning::Bill:
        return said(m_money.bill(raw), poundsText);
    }
    return std::nullopt;
}

QString AttributeScale::text(const AttributeKey &key, const zcl::ValueView &value, const core::HomeZone &zone) const
{
    if (value.isInvalid())
        return QStringLiteral("invalid");
    const auto number = value.asNumber();
    if (number && value.type == zcl::DataType::UtcTime)
        return momentText(se::fromUtcTime(static_cast<std::uint32_t>(*number)), zone);
    if (number && isAmount(value.type)) {
        if (const auto amount = scaled(key, *number))
            return *amount;
    }
    return plainText(value);
}

QString plainText(const zcl::ValueView &value)
{
    if (value.isInvalid())
        return QStringLiteral("invalid");
    const zcl::TypeTraits *traits = zcl::traitsOf(value.type);
    if (const auto number = value.asNumber())
        return traits->kind == zcl::TypeKind::Bitmap
            ? QStringLiteral("0x") + QString::number(*number, 16).toUpper().rightJustified(traits->size * 2, u'0')
            : QString::number(*number);
    if (const auto real = value.asReal())
        return QString::number(*real);
    if (const auto octets = value.asOctets()) {
        const QString text =
            QString::fromUtf8(reinterpret_cast<const char *>(octets->data()), qsizetype(octets->size()));
        const bool isPrintable = std::all_of(text.begin(), text.end(), [](QChar letter) {
            return letter.isPrint() && letter != QChar::ReplacementCharacter;
        });
        return isPrintable ? u'"' + text + u'"' : bytesText(*octets);
    }
    return bytesText(value.raw);
}

QString bytesText(zcl::ByteView bytes)
{
    QString text = QString::fromStdString(zcl::hexOf(bytes));
    for (qsizetype place = text.size() - 2; place > 0; place -= 2)
        text.insert(place, u' ');
    return text;
}

QString momentText(core::UtcSecond moment, const core::HomeZone &zone)
{
    const core::LocalSecond local = zone.toLocal(moment);
    const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(local));
    return QStringLiteral("%1-%2-%3 %4")
        .arg(int(date.year()))
        .arg(unsigned(date.month()), 2, 10, QLatin1Char('0'))
        .arg(unsigned(date.day()), 2, 10, QLatin1Char('0'))
        .arg(timeWithSeconds(local));
}

} // namespace meterglass::ui
