#include "ui/display/parts/figureformat.h"

#include <QCoreApplication>
#include <QDate>
#include <QTime>

#include <algorithm>

namespace meterglass::ui {

namespace {

class FigureFormat
{
    Q_DECLARE_TR_FUNCTIONS(FigureFormat)
};

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

QString withThousands(std::int64_t whole)
{
    QString digits = QString::number(whole);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    return digits;
}

/// @param count in units of 10^-decimals, not negative
QString decimal(std::int64_t count, int decimals)
{
    const std::int64_t unit = powerOfTen(decimals);
    if (decimals == 0)
        return withThousands(count);
    return withThousands(count / unit) % u'.' % QString::number(count % unit).rightJustified(decimals, u'0');
}

QTime timeIn(core::LocalSecond local)
{
    const auto sinceMidnight = local - std::chrono::floor<std::chrono::days>(local);
    return QTime::fromMSecsSinceStartOfDay(int(std::chrono::milliseconds(sinceMidnight).count()));
}

} // namespace

QString kilowatts(core::Power power, int decimals)
{
    const std::int64_t step = powerOfTen(3 - decimals);
    const std::int64_t watts = power.count() < 0 ? -power.count() : power.count();
    return decimal((watts + step / 2) / step, decimals);
}

QString kilowattHours(core::Energy energy, int decimals)
{
    return decimal(core::wholeWattHours(energy) / powerOfTen(3 - decimals), decimals);
}

QString money(core::Money amount)
{
    constexpr std::int64_t Penny = 1000;
    const std::int64_t wholePence = (amount.count() + Penny / 2) / Penny;
    if (wholePence < 100)
        return FigureFormat::tr("%1p", "pence").arg(wholePence);
    return FigureFormat::tr("£%1").arg(decimal(wholePence, 2));
}

QString pence(core::Price price, int decimals)
{
    const std::int64_t step = powerOfTen(3 - decimals);
    return decimal((price.count() + step / 2) / step, decimals);
}

QString timeOfDay(core::LocalSecond local)
{
    return timeIn(local).toString(QStringLiteral("HH:mm"));
}

QString timeWithSeconds(core::LocalSecond local)
{
    return timeIn(local).toString(QStringLiteral("HH:mm:ss"));
}

QString dayAndMonth(core::LocalSecond local, const QLocale &locale)
{
    constexpr qint64 julianDayOf1970 = 2440588;
    const auto days = std::chrono::floor<std::chrono::days>(local).time_since_epoch().count();
    return locale.toString(QDate::fromJulianDay(julianDayOf1970 + days), QStringLiteral("dddd d MMMM"));
}

QString ago(std::chrono::nanoseconds age)
{
    const auto seconds = std::max(std::chrono::floor<std::chrono::seconds>(age), std::chrono::seconds::zero());
    if (seconds < std::chrono::minutes(1))
        return FigureFormat::tr("%1 s ago").arg(seconds.count());
    if (seconds < std::chrono::hours(1))
        return FigureFormat::tr("%1 min ago").arg(std::chrono::floor<std::chrono::minutes>(seconds).count());
    return FigureFormat::tr("%1 h ago").arg(std::chrono::floor<std::chrono::hours>(seconds).count());
}

} // namespace meterglass::ui
