#include "ui/display/usage/periodseries.h"

#include "ui/display/parts/figureformat.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace meterglass::ui {

using client::Reading;
using core::LocalDay;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PeriodSeries)
};

/// What the meter keeps of one kind of period, the newest of the previous ones first.
struct Periods
{
    const Reading<core::Energy> &energy;
    std::span<const Reading<core::Energy>> previousEnergy;
    const Reading<core::Money> &cost;
    std::span<const Reading<core::Money>> previousCost;
};

Periods periodsOf(UsageSpan span, const client::MeterSnapshot &snapshot)
{
    if (span == UsageSpan::Week)
        return {snapshot.importThisWeek, snapshot.importPreviousWeeks, snapshot.costThisWeek,
                snapshot.costPreviousWeeks};
    if (span == UsageSpan::Month)
        return {snapshot.importThisMonth, snapshot.importPreviousMonths, snapshot.costThisMonth,
                snapshot.costPreviousMonths};
    return {snapshot.importToday, snapshot.importPreviousDays, snapshot.costToday, snapshot.costPreviousDays};
}

LocalDay startOf(UsageSpan span, LocalDay day)
{
    if (span == UsageSpan::Week)
        return core::HomeZone::startOfWeek(day);
    return span == UsageSpan::Month ? core::HomeZone::startOfMonth(day) : day;
}

/// The first day of the period after the one that begins with `start`.
LocalDay nextStart(UsageSpan span, LocalDay start)
{
    constexpr std::chrono::days LongerThanAMonth(32);
    return startOf(span,
                   start
                       + (span == UsageSpan::Month      ? LongerThanAMonth
                              : span == UsageSpan::Week ? std::chrono::days(7)
                                                        : std::chrono::days(1)));
}

QString tickOf(UsageSpan span, LocalDay start, bool isPresent, const QLocale &locale)
{
    if (span == UsageSpan::Week)
        return dateWords(start, locale, QStringLiteral("d MMM"));
    if (span == UsageSpan::Month)
        return dateWords(start, locale, QStringLiteral("MMM"));
    return isPresent ? Words::tr("Today") : dateWords(start, locale, QStringLiteral("ddd"));
}

QString titleOf(UsageSpan span)
{
    if (span == UsageSpan::Week)
        return Words::tr("This week");
    return span == UsageSpan::Month ? Words::tr("This month") : Words::tr("Today");
}

/// "Yesterday 8.21 kWh". @param what an amount in words
QString beforeWords(UsageSpan span, const QString &what)
{
    if (span == UsageSpan::Week)
        return Words::tr("Last week %1").arg(what);
    return span == UsageSpan::Month ? Words::tr("Last month %1").arg(what) : Words::tr("Yesterday %1").arg(what);
}

UsagePart partOf(const Reading<core::Energy> &energy, const Reading<core::Money> &cost)
{
    UsagePart part;
    if (energy.isKnown())
        part.energy = energy.value;
    part.cost = amountOf(cost);
    part.isGap = energy.quality == client::Quality::Invalid;
    return part;
}

void addPart(UsageSeries &series, UsagePart part, LocalDay start, const UsageMoment &at)
{
    const core::HomeZone &zone = at.place.zone;
    part.from = zone.startOfDay(start);
    part.until = zone.startOfDay(nextStart(series.span, start));
    const double middle = double(series.parts.size()) + 0.5;
    series.ticks.push_back({middle, tickOf(series.span, start, part.isPresent, at.place.locale), part.isPresent});
    series.parts.push_back(part);
}

void addParts(UsageSeries &series, const Periods &periods, const UsageMoment &at)
{
    LocalDay start = startOf(series.span, at.today());
    std::vector<LocalDay> starts;
    for (std::size_t i = 0; i < periods.previousEnergy.size(); ++i) {
        start = startOf(series.span, start - std::chrono::days(1));
        starts.push_back(start);
    }
    for (std::size_t i = starts.size(); i > 0; --i)
        addPart(series, partOf(periods.previousEnergy[i - 1], periods.previousCost[i - 1]), starts[i - 1], at);
    UsagePart present = partOf(periods.energy, periods.cost);
    // What is stale is not what the period has come to.
    if (!periods.energy.isCurrent())
        present.energy.reset();
    if (!periods.cost.isCurrent())
        present.cost.reset();
    present.isPresent = true;
    addPart(series, present, startOf(series.span, at.today()), at);
}

} // namespace

UsageSeries periodSeries(UsageSpan span, const UsageMoment &at)
{
    const Periods periods = periodsOf(span, at.snapshot);
    const int decimals = energyDecimals(span);
    UsageSeries series;
    series.span = span;
    series.keepsLastTick = true;
    series.noCost = Words::tr("Your meter gives no cost of this");
    series.energy = {titleOf(span), energyFigure(periods.energy, decimals, at), {}};
    series.cost = {titleOf(span), costFigure(periods.cost, at), {}};
    addParts(series, periods, at);
    const UsagePart &before = series.parts[series.parts.size() - 2];
    if (before.energy)
        series.energy.comparison = beforeWords(span, energyWords(*before.energy, decimals));
    if (before.cost)
        series.cost.comparison = beforeWords(span, money(*before.cost));
    return series;
}

} // namespace meterglass::ui
