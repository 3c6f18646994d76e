#include "ui/display/usage/halfhourseries.h"

#include "meterlink/client/tarifftimetable.h"
#include "ui/display/parts/figureformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace meterglass::ui {

using client::ProfileSeries;
using client::TariffTimetable;
using core::UtcSecond;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(HalfHourSeries)
};

using Periods = std::vector<TariffTimetable::Period>;

/// Of a half hour that is held: its energy, or that it is a gap.
UsagePart partAt(UtcSecond from, const ProfileSeries &profile, UtcSecond now)
{
    UsagePart part;
    part.from = from;
    part.until = from + ProfileSeries::HalfHour;
    if (profile.isEmpty() || part.until > now || part.until > profile.end())
        return part;
    const auto index = (from - profile.begin()) / ProfileSeries::HalfHour;
    const auto amount = from < profile.begin() ? std::nullopt : profile.amount(std::size_t(index));
    part.isGap = !amount;
    if (amount)
        part.energy = core::fromWattHours(*amount);
    return part;
}

/// At the one price that is in force throughout; nothing where there are blocks or two prices.
std::optional<core::Money> costOf(const UsagePart &part, const Periods &periods)
{
    const auto holds = [&part](const TariffTimetable::Period &period) {
        return period.from <= part.from && part.until <= period.until;
    };
    const auto period = std::find_if(periods.begin(), periods.end(), holds);
    if (!part.energy || period == periods.end() || period->rate.prices.size() != 1)
        return std::nullopt;
    return core::rounded(core::costOf(core::wholeWattHours(*part.energy), period->rate.prices.front()));
}

QString rateName(const client::TariffRate &rate)
{
    if (!rate.label.empty())
        return QString::fromStdString(rate.label);
    return rate.prices.size() == 1 ? Words::tr("%1p").arg(pence(rate.prices.front())) : QString();
}

void addMarks(UsageSeries &series, const Periods &periods)
{
    if (periods.size() < 2)
        return;
    const UtcSecond start = series.parts.front().from;
    for (const TariffTimetable::Period &period : periods) {
        const double at = std::chrono::duration<double>(period.from - start) / ProfileSeries::HalfHour;
        series.marks.push_back({at, rateName(period.rate)});
    }
}

void addTicks(UsageSeries &series, const core::HomeZone &zone)
{
    constexpr std::chrono::hours Step(3);
    for (std::size_t i = 0; i < series.parts.size(); ++i) {
        const core::LocalSecond local = zone.toLocal(series.parts[i].from);
        const auto sinceMidnight = local - std::chrono::floor<std::chrono::days>(local);
        if (sinceMidnight % Step == std::chrono::seconds(0))
            series.ticks.push_back({double(i), timeOfDay(local)});
    }
}

/// What is known of a day, added up.
struct Sum
{
    core::Energy energy;
    core::Money cost;
    int known = 0;
    int priced = 0;
    int missing = 0;
};

Sum sumOf(const std::vector<UsagePart> &parts)
{
    Sum sum;
    for (const UsagePart &part : parts) {
        sum.known += part.energy ? 1 : 0;
        sum.priced += part.cost ? 1 : 0;
        sum.missing += part.isGap ? 1 : 0;
        sum.energy += part.energy.value_or(core::Energy());
        sum.cost += part.cost.value_or(core::Money());
    }
    return sum;
}

/// Why a day has no figure.
QString absenceOf(const client::MeterSnapshot &snapshot, const Sum &sum)
{
    const auto quality = snapshot.importProfile.quality;
    if (quality == client::Quality::Unsupported || quality == client::Quality::Invalid)
        return remarkOn(quality, {}, {}, {});
    return sum.missing > 0 ? Words::tr("Your meter recorded nothing on this day") : Words::tr("Waiting for your meter");
}

void addTotals(UsageSeries &series, core::LocalDay day, const UsageMoment &at)
{
    const Sum sum = sumOf(series.parts);
    const bool isToday = day == at.today();
    const QString title = isToday ? Words::tr("Today") : dateWords(day, at.place.locale, QStringLiteral("dddd d MMMM"));
    const QString missing = sum.missing > 0 ? Words::tr("Half hours missing: %1").arg(sum.missing) : QString();
    const QString absence = absenceOf(at.snapshot, sum);
    series.energy = {title, noFigure(absence), missing};
    series.cost = {title, noFigure(sum.known > 0 ? series.noCost : absence), missing};
    if (isToday) {
        series.energy.figure = energyFigure(at.snapshot.importToday, energyDecimals(series.span), at);
        series.cost.figure = costFigure(at.snapshot.costToday, at);
    } else if (sum.known > 0) {
        series.energy.figure = liveFigure(kilowattHours(sum.energy, energyDecimals(series.span)), Words::tr("kWh"));
        if (const auto kept = meterCostOf(day, at)) {
            series.cost.figure = liveFigure(money(*kept), {});
        } else if (sum.priced == sum.known) {
            series.cost.figure = liveFigure(money(sum.cost), {});
            series.cost.comparison = Words::tr("at today's prices");
        }
    }
}

} // namespace

UsageSeries halfHourSeries(core::LocalDay day, const UsageMoment &at)
{
    const core::HomeZone &zone = at.place.zone;
    const ProfileSeries &profile = at.snapshot.importProfile.value;
    const auto timetable = TariffTimetable::of(at.snapshot, zone);
    const Periods periods = timetable ? timetable->day(day) : Periods();
    UsageSeries series;
    series.span = UsageSpan::HalfHours;
    series.isCostEstimated = true;
    series.noCost = timetable ? Words::tr("The price depends on how much you used before")
                              : Words::tr("Your meter has not said its prices yet");
    UtcSecond from = zone.startOfDay(day);
    for (int i = 0; i < zone.halfHoursIn(day); ++i) {
        UsagePart part = partAt(from, profile, at.now());
        part.cost = costOf(part, periods);
        part.isPresent = day == at.today();
        series.parts.push_back(part);
        from = part.until;
    }
    addMarks(series, periods);
    addTicks(series, zone);
    addTotals(series, day, at);
    return series;
}

HeldDays halfHourDays(const UsageMoment &at)
{
    const ProfileSeries &profile = at.snapshot.importProfile.value;
    const core::LocalDay today = at.today();
    if (profile.isEmpty())
        return {today, today};
    return {std::min(today, at.place.zone.dayOf(profile.begin())), today};
}

} // namespace meterglass::ui
