#include "ui/display/usage/dayseries.h"

#include "ui/display/parts/figureformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace meterglass::ui {

using core::LocalDay;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(DaySeries)
};

using Log = std::map<LocalDay, core::Energy>;

LocalDay firstShown(DaysRange range, LocalDay last, const UsageMoment &at)
{
    if (range == DaysRange::All)
        return std::min(last, firstDay(at));
    return last - stepOf(range) + std::chrono::days(1);
}

UsagePart partOf(LocalDay day, const Log &log, const UsageMoment &at)
{
    UsagePart part;
    part.from = at.place.zone.startOfDay(day);
    part.until = at.place.zone.startOfDay(day + std::chrono::days(1));
    part.isPresent = day == at.today();
    part.cost = meterCostOf(day, at);
    if (part.isPresent) {
        if (at.snapshot.importToday.isCurrent())
            part.energy = at.snapshot.importToday.value;
        return part;
    }
    const auto found = log.find(day);
    if (found != log.end())
        part.energy = found->second;
    else
        part.isGap = !log.empty() && day > log.begin()->first && day < log.rbegin()->first;
    return part;
}

/// Mondays of a month, firsts of the months of a year, and of the quarters of more.
void addTick(UsageSeries &series, LocalDay day, DaysRange range, const QLocale &locale)
{
    const double at = double(series.parts.size());
    const std::chrono::year_month_day date(day);
    if (range == DaysRange::Month) {
        if (core::HomeZone::startOfWeek(day) == day)
            series.ticks.push_back({at + 0.5, dateWords(day, locale, QStringLiteral("d MMM"))});
    } else if (date.day() == std::chrono::day(1) && (range == DaysRange::Year || unsigned(date.month()) % 3 == 1)) {
        const bool isNewYear = date.month() == std::chrono::January;
        series.ticks.push_back(
            {at, dateWords(day, locale, isNewYear ? QStringLiteral("yyyy") : QStringLiteral("MMM"))});
    }
}

struct Sum
{
    core::Energy finished;
    core::Energy energy;
    core::Money cost;
    int finishedDays = 0;
    int days = 0;
    int priced = 0;
    int missing = 0;
};

Sum sumOf(const std::vector<UsagePart> &parts)
{
    Sum sum;
    for (const UsagePart &part : parts) {
        sum.missing += part.isGap ? 1 : 0;
        sum.priced += part.cost ? 1 : 0;
        sum.cost += part.cost.value_or(core::Money());
        if (!part.energy)
            continue;
        ++sum.days;
        sum.energy += *part.energy;
        sum.finishedDays += part.isPresent ? 0 : 1;
        sum.finished += part.isPresent ? core::Energy() : *part.energy;
    }
    return sum;
}

QString comparisonOf(const Sum &sum)
{
    if (sum.missing > 0)
        return Words::tr("Days missing: %1").arg(sum.missing);
    if (sum.finishedDays == 0)
        return {};
    const core::Energy average(sum.finished.count() / sum.finishedDays);
    return Words::tr("on average %1 a day").arg(energyWords(average, 1));
}

void addTotals(UsageSeries &series, LocalDay last, const UsageMoment &at)
{
    const Sum sum = sumOf(series.parts);
    const QString days = QString::number(series.parts.size());
    const QString date =
        last == at.today() ? Words::tr("today") : dateWords(last, at.place.locale, QStringLiteral("d MMM yyyy"));
    const QString title = Words::tr("%1 days to %2").arg(days, date);
    const QString waiting = remarkOn(client::Quality::Never, {}, {}, {});
    series.energy = {title, noFigure(waiting), comparisonOf(sum)};
    if (sum.days > 0)
        series.energy.figure = liveFigure(kilowattHours(sum.energy, 0), Words::tr("kWh"));
    series.cost = {title, noFigure(series.noCost), series.noCost};
    if (sum.priced > 0) {
        const bool hasToday = last == at.today() && series.parts.back().cost;
        series.cost.title = hasToday ? Words::tr("Today and %1 days before").arg(sum.priced - 1)
                                     : Words::tr("Days with a cost: %1").arg(sum.priced);
        series.cost.figure = liveFigure(money(sum.cost), {});
    }
}

} // namespace

std::chrono::days stepOf(DaysRange range)
{
    return std::chrono::days(range == DaysRange::Month ? 31 : 365);
}

LocalDay firstDay(const UsageMoment &at)
{
    const Log &log = at.snapshot.dailyConsumption.value;
    return log.empty() ? at.today() : std::min(log.begin()->first, at.today());
}

UsageSeries daySeries(DaysRange range, LocalDay last, const UsageMoment &at)
{
    UsageSeries series;
    series.span = UsageSpan::Days;
    series.noCost = Words::tr("Your meter keeps the cost of the last 8 days");
    const Log &log = at.snapshot.dailyConsumption.value;
    for (LocalDay day = firstShown(range, last, at); day <= last; day += std::chrono::days(1)) {
        addTick(series, day, range, at.place.locale);
        series.parts.push_back(partOf(day, log, at));
    }
    addTotals(series, last, at);
    return series;
}

} // namespace meterglass::ui
