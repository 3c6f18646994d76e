#include "core/bench/scriptwords.h"

#include <algorithm>
#include <array>

namespace meterglass::core {

using std::chrono::seconds;

namespace {

/// Whole units of `decimals` places, with no more places than it needs.
QString decimal(std::int64_t count, int decimals, int least)
{
    QString digits = QString::number(std::abs(count)).rightJustified(decimals + 1, u'0');
    QString part = digits.right(decimals);
    while (part.size() > least && part.endsWith(u'0'))
        part.chop(1);
    const QString whole = digits.chopped(decimals);
    return (count < 0 ? QStringLiteral("-") : QString()) + whole + (part.isEmpty() ? QString() : u'.' + part);
}

QString plain(double number)
{
    return QString::number(number, 'g', 10);
}

struct TimeUnit
{
    QLatin1String name;
    std::int64_t seconds;
};
constexpr std::array TimeUnits{TimeUnit{QLatin1String("d"), 86'400}, TimeUnit{QLatin1String("h"), 3600},
                               TimeUnit{QLatin1String("min"), 60}, TimeUnit{QLatin1String("s"), 1}};

QString durationText(seconds duration)
{
    const auto unit = std::find_if(TimeUnits.begin(), TimeUnits.end(), [duration](const TimeUnit &each) {
        return duration.count() != 0 && duration.count() % each.seconds == 0;
    });
    const TimeUnit &fitting = unit == TimeUnits.end() ? TimeUnits.back() : *unit;
    return QString::number(duration.count() / fitting.seconds) + u' ' + fitting.name;
}

/// @param range in seconds
std::optional<seconds> takeDuration(ScriptCursor &cursor, const ScriptRange &range, std::int64_t shortestUnit)
{
    const int start = cursor.column();
    const auto number = cursor.takeWhole({-1e9, 1e9}, QString());
    if (!number)
        return std::nullopt;
    for (const TimeUnit &unit : TimeUnits) {
        if (unit.seconds < shortestUnit || !cursor.skip(unit.name))
            continue;
        const double duration = static_cast<double>(*number) * static_cast<double>(unit.seconds);
        if (duration < range.least || duration > range.most) {
            cursor.fail(start,
                        QStringLiteral("expected a time from %1 to %2")
                            .arg(durationText(seconds(static_cast<std::int64_t>(range.least))),
                                 durationText(seconds(static_cast<std::int64_t>(range.most)))));
            return std::nullopt;
        }
        return seconds(*number * unit.seconds);
    }
    cursor.fail(cursor.column(), QStringLiteral("expected a unit of time: s, min, h or d"));
    return std::nullopt;
}

} // namespace

template<>
QLatin1String ScriptWord<Power>::form()
{
    return QLatin1String("NUMBER W");
}
template<>
std::optional<Power> ScriptWord<Power>::read(ScriptCursor &cursor, const ScriptRange &range)
{
    const auto number = cursor.takeWhole(range, QStringLiteral("W"));
    return number ? std::optional(Power(*number)) : std::nullopt;
}
template<>
QString ScriptWord<Power>::write(const Power &value, const HomeZone & /*zone*/)
{
    return QString::number(value.count()) + QStringLiteral(" W");
}

template<>
QLatin1String ScriptWord<ReactivePower>::form()
{
    return QLatin1String("NUMBER var");
}
template<>
std::optional<ReactivePower> ScriptWord<ReactivePower>::read(ScriptCursor &cursor, const ScriptRange &range)
{
    const auto number = cursor.takeWhole(range, QStringLiteral("var"));
    return number ? std::optional(ReactivePower(*number)) : std::nullopt;
}
template<>
QString ScriptWord<ReactivePower>::write(const ReactivePower &value, const HomeZone & /*zone*/)
{
    return QString::number(value.count()) + QStringLiteral(" var");
}

template<>
QLatin1String ScriptWord<Price>::form()
{
    return QLatin1String("NUMBER p");
}
template<>
std::optional<Price> ScriptWord<Price>::read(ScriptCursor &cursor, const ScriptRange &range)
{
    const auto number = cursor.takeDecimal(3, range, QStringLiteral("p"));
    return number ? std::optional(Price(*number)) : std::nullopt;
}
template<>
QString ScriptWord<Price>::write(const Price &value, const HomeZone & /*zone*/)
{
    return decimal(value.count(), 3, 0) + QStringLiteral(" p");
}

template<>
QLatin1String ScriptWord<Money>::form()
{
    return QLatin1String("NUMBER GBP");
}
template<>
std::optional<Money> ScriptWord<Money>::read(ScriptCursor &cursor, const ScriptRange &range)
{
    const auto number = cursor.takeDecimal(5, range, QStringLiteral("GBP"));
    return number ? std::optional(Money(*number)) : std::nullopt;
}
template<>
QString ScriptWord<Money>::write(const Money &value, const HomeZone & /*zone*/)
{
    return decimal(value.count(), 5, 2) + QStringLiteral(" GBP");
}

template<>
QLatin1String ScriptWord<seconds>::form()
{
    return QLatin1String("NUMBER s|min|h|d");
}
template<>
std::optional<seconds> ScriptWord<seconds>::read(ScriptCursor &cursor, const ScriptRange &range)
{
    return takeDuration(cursor, range, 1);
}
template<>
QString ScriptWord<seconds>::write(const seconds &value, const HomeZone & /*zone*/)
{
    return durationText(value);
}

template<>
QLatin1String ScriptWord<std::chrono::minutes>::form()
{
    return QLatin1String("NUMBER min|h|d");
}
template<>
std::optional<std::chrono::minutes> ScriptWord<std::chrono::minutes>::read(ScriptCursor &cursor,
                                                                           const ScriptRange &range)
{
    const auto duration = takeDuration(cursor, range, 60);
    return duration ? std::optional(std::chrono::floor<std::chrono::minutes>(*duration)) : std::nullopt;
}
template<>
QString ScriptWord<std::chrono::minutes>::write(const std::chrono::minutes &value, const HomeZone & /*zone*/)
{
    return durationText(value);
}

template<>
QLatin1String ScriptWord<std::chrono::milliseconds>::form()
{
    return QLatin1String("NUMBER ms");
}
template<>
std::optional<std::chrono::milliseconds> ScriptWord<std::chrono::milliseconds>::read(ScriptCursor &cursor,
                                                                                     const ScriptRange &range)
{
    const auto number = cursor.takeWhole(range, QStringLiteral("ms"));
    return number ? std::optional(std::chrono::milliseconds(*number)) : std::nullopt;
}
template<>
QString ScriptWord<std::chrono::milliseconds>::write(const std::chrono::milliseconds &value, const HomeZone & /*zone*/)
{
    return QString::number(value.count()) + QStringLiteral(" ms");
}

template<>
QLatin1String ScriptWord<double>::form()
{
    return QLatin1String("NUMBER");
}
template<>
std::optional<double> ScriptWord<double>::read(ScriptCursor &cursor, const ScriptRange &range)
{
    return cursor.takeReal(range);
}
template<>
QString ScriptWord<double>::write(const double &value, const HomeZone & /*zone*/)
{
    return plain(value);
}

} // namespace meterglass::core
