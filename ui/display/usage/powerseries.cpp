#include "ui/display/usage/powerseries.h"

#include "ui/display/parts/figureformat.h"

#include <QCoreApplication>

namespace meterglass::ui {

using core::UtcSecond;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PowerSeries)
};

struct Raster
{
    /// Of one point of the line.
    seconds width;
    std::size_t count;
    /// Between two labels.
    seconds tick;
};

Raster rasterOf(PowerSpan range)
{
    switch (range) {
    case PowerSpan::Hour:
        return {seconds(10), 360, minutes(15)};
    case PowerSpan::SixHours:
        return {minutes(1), 360, hours(1)};
    case PowerSpan::Day:
        return {minutes(5), 288, hours(3)};
    case PowerSpan::Week:
        return {minutes(30), 336, hours(24)};
    }
    return {};
}

QString titleOf(PowerSpan range)
{
    switch (range) {
    case PowerSpan::Hour:
        return Words::tr("Power in the last hour");
    case PowerSpan::SixHours:
        return Words::tr("Power in the last 6 hours");
    case PowerSpan::Day:
        return Words::tr("Power in the last day");
    case PowerSpan::Week:
        return Words::tr("Power in the last week");
    }
    return {};
}

UsagePart partOf(const std::optional<client::PowerBand> &band, UtcSecond from, seconds width,
                 const client::PowerHistory &history)
{
    UsagePart part;
    part.from = from;
    part.until = from + width;
    part.power = band;
    if (band)
        part.energy = core::energyOf(band->mean, width);
    part.isGap = !band && from >= history.begin() && part.until <= history.end();
    return part;
}

void addTick(UsageSeries &series, seconds every, const Locality &place)
{
    const UsagePart &part = series.parts.back();
    const core::LocalSecond local = place.zone.toLocal(part.from);
    const core::LocalDay day = std::chrono::floor<std::chrono::days>(local);
    if ((local - day) % every != seconds(0))
        return;
    const bool isDay = every == hours(24);
    series.ticks.push_back({double(series.parts.size() - 1),
                            isDay ? dateWords(day, place.locale, QStringLiteral("ddd")) : timeOfDay(local)});
}

QString keptSince(const client::PowerHistory &history, UtcSecond from, const UsageMoment &at)
{
    if (history.isEmpty() || history.begin() <= from)
        return {};
    const core::LocalSecond since = at.place.zone.toLocal(history.begin());
    const QString time = timeOfDay(since);
    const core::LocalDay day = std::chrono::floor<std::chrono::days>(since);
    if (day == at.today())
        return Words::tr("This display has listened since %1").arg(time);
    return Words::tr("This display has listened since %1")
        .arg(QString(dateWords(day, at.place.locale, QStringLiteral("d MMM")) % u' ' % time));
}

} // namespace

UsageSeries powerSeries(PowerSpan range, const client::PowerHistory &history, const UsageMoment &at)
{
    const Raster raster = rasterOf(range);
    const auto sinceStep = at.now().time_since_epoch() % raster.width;
    const UtcSecond end = at.now() - sinceStep + raster.width;
    const UtcSecond begin = end - std::int64_t(raster.count) * raster.width;
    UsageSeries series;
    series.span = UsageSpan::Power;
    series.noCost = Words::tr("Half hours and days show what it cost");
    UtcSecond from = begin;
    for (const auto &band : history.bands(begin, raster.width, raster.count)) {
        series.parts.push_back(partOf(band, from, raster.width, history));
        addTick(series, raster.tick, at.place);
        from += raster.width;
    }
    const QString kept = keptSince(history, begin, at);
    const auto &power = at.snapshot.activePower;
    const QString kilowatt = Words::tr("kW");
    const Wording wording{.value = kilowatts(power.value),
                          .unit = kilowatt,
                          .past = QString(kilowatts(power.value, 1) % u' ' % kilowatt)};
    series.energy = {titleOf(range), figureOf(power, wording, at.moment, at.place.zone), kept};
    const auto cost = client::costOfAnHour(at.snapshot);
    const QString words = money(cost.value);
    const Wording hourly{.value = words, .unit = Words::tr("/ hour"), .past = Words::tr("%1 an hour").arg(words)};
    series.cost = {titleOf(range), figureOf(cost, hourly, at.moment, at.place.zone), kept};
    return series;
}

} // namespace meterglass::ui
