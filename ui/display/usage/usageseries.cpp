#include "ui/display/usage/usageseries.h"

#include "ui/display/parts/figureformat.h"

#include <QCoreApplication>
#include <QDate>

namespace meterglass::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(UsageSeries)
};

} // namespace

int energyDecimals(UsageSpan span)
{
    switch (span) {
    case UsageSpan::Day:
    case UsageSpan::HalfHours:
    case UsageSpan::Power:
        return 2;
    case UsageSpan::Week:
    case UsageSpan::Month:
    case UsageSpan::Days:
        return 1;
    }
    return 2;
}

QString energyWords(core::Energy energy, int decimals)
{
    return Words::tr("%1 kWh").arg(kilowattHours(energy, decimals));
}

Figure energyFigure(const client::Reading<core::Energy> &reading, int decimals, const UsageMoment &at)
{
    const Wording wording{.value = kilowattHours(reading.value, decimals),
                          .unit = Words::tr("kWh"),
                          .past = energyWords(reading.value, decimals)};
    return figureOf(reading, wording, at.moment, at.place.zone);
}

Figure costFigure(const client::Reading<core::Money> &reading, const UsageMoment &at)
{
    if (reading.value.count() < 0)
        return noFigure(Words::tr("Your meter gives no cost of this"));
    const QString words = money(reading.value);
    return figureOf(reading, {.value = words, .unit = {}, .past = words}, at.moment, at.place.zone);
}

Figure liveFigure(const QString &value, const QString &unit)
{
    return {.value = value, .unit = unit, .remark = {}, .quality = client::Quality::Live};
}

Figure noFigure(const QString &reason)
{
    return {.value = QString(u'—'), .unit = {}, .remark = reason, .quality = client::Quality::Never};
}

std::optional<core::Money> amountOf(const client::Reading<core::Money> &reading)
{
    return reading.isKnown() && reading.value.count() >= 0 ? std::optional(reading.value) : std::nullopt;
}

std::optional<core::Money> meterCostOf(core::LocalDay day, const UsageMoment &at)
{
    const auto ago = (at.today() - day).count();
    const auto &previous = at.snapshot.costPreviousDays;
    if (ago == 0)
        return amountOf(at.snapshot.costToday);
    if (ago < 0 || std::size_t(ago) > previous.size())
        return std::nullopt;
    return amountOf(previous[std::size_t(ago) - 1]);
}

QString dateWords(core::LocalDay day, const QLocale &locale, const QString &pattern)
{
    constexpr qint64 julianDayOf1970 = 2440588;
    return locale.toString(QDate::fromJulianDay(julianDayOf1970 + day.time_since_epoch().count()), pattern);
}

} // namespace meterglass::ui
