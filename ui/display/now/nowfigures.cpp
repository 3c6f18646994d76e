#include "ui/display/now/nowfigures.h"

#include "meterlink/client/tarifftimetable.h"
#include "ui/display/parts/figureformat.h"

#include <QCoreApplication>

namespace meterglass::ui {

namespace {

using client::Quality;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(NowFigures)
};

Wording energyWording(core::Energy energy, int decimals)
{
    const QString value = kilowattHours(energy, decimals);
    const QString unit = Words::tr("kWh");
    return {.value = value, .unit = unit, .past = QString(value % u' ' % unit)};
}

Wording costWording(core::Money cost)
{
    const QString value = money(cost);
    return {.value = value, .unit = Words::tr("/ hour"), .past = Words::tr("%1 an hour").arg(value)};
}

Wording priceWording(core::Price price)
{
    const QString value = pence(price);
    return {.value = value, .unit = Words::tr("p / kWh"), .past = Words::tr("%1p").arg(value)};
}

/// What comes after the price in force: "then 13.85p"; empty where that is not one known price.
QString successorOf(const client::MeterSnapshot &snapshot, core::UtcSecond end, const core::HomeZone &zone)
{
    const auto timetable = client::TariffTimetable::of(snapshot, zone);
    const client::TariffRate next = timetable ? timetable->rateAt(end) : client::TariffRate();
    return next.prices.size() == 1 ? Words::tr("then %1p").arg(pence(next.prices.front())) : QString();
}

/// "Day until 00:30, then 13.85p", and a date where that is more than a day away.
QString termsOf(const client::MeterSnapshot &snapshot, Moment moment, const core::HomeZone &zone, const QLocale &locale)
{
    const client::ActivePrice &price = snapshot.activePrice.value;
    QString name = QString::fromStdString(price.rateLabel);
    if (!price.until)
        return name;
    const core::LocalSecond end = zone.toLocal(*price.until);
    const bool isSoon = end - localOf(moment.utc, zone) < std::chrono::hours(24);
    const QString when = isSoon ? timeOfDay(end) : dayAndMonth(end, locale);
    const QString until = name.isEmpty() ? Words::tr("until %1").arg(when) : Words::tr("%1 until %2").arg(name, when);
    const QString next = successorOf(snapshot, *price.until, zone);
    return next.isEmpty() ? until : QString(until % u", " % next);
}

Figure priceFigure(const client::MeterSnapshot &snapshot, Moment moment, const core::HomeZone &zone,
                   const QLocale &locale)
{
    const auto &price = snapshot.activePrice;
    Figure figure = figureOf(price, priceWording(price.value.price), moment, zone);
    if (price.quality == Quality::Live)
        figure.remark = termsOf(snapshot, moment, zone, locale);
    return figure;
}

/// Rounded as it is shown, so that a hair below zero is not called export.
bool isExporting(core::Power power)
{
    return power.count() <= -5;
}

Wording powerWording(core::Power power)
{
    const QString unit = Words::tr("kW");
    const QString past(kilowatts(power, 1) % u' ' % unit);
    return {.value = kilowatts(power),
            .unit = unit,
            .past = isExporting(power) ? Words::tr("exporting %1").arg(past) : past};
}

Ambient ambientOf(core::Power power, const std::optional<PowerLevels> &levels)
{
    if (isExporting(power))
        return Ambient::Exporting;
    if (!levels)
        return Ambient::Unknown;
    if (power < levels->lowMedium)
        return Ambient::Low;
    return power < levels->mediumHigh ? Ambient::Medium : Ambient::High;
}

DialReading dialReading(const client::MeterSnapshot &snapshot, const DialScale &scale)
{
    DialReading dial;
    dial.levels = powerLevels(snapshot);
    dial.scale = scale;
    if (snapshot.activePower.isCurrent()) {
        dial.power = snapshot.activePower.value;
        dial.ambient = ambientOf(*dial.power, dial.levels);
    }
    return dial;
}

QString noteOn(const DialScale &scale)
{
    if (scale.importHasGrown)
        return Words::tr("Dial now up to %1 kW").arg(kilowatts(scale.importEnd, 0));
    if (scale.exportHasGrown)
        return Words::tr("Dial now shows export");
    return {};
}

} // namespace

void NowFigures::explainWaiting(const QString &trouble)
{
    for (Figure *figure : {&power, &cost}) {
        if (figure->quality == client::Quality::Never && !trouble.isEmpty())
            figure->remark = trouble;
    }
}

NowFigures nowFigures(const client::MeterSnapshot &snapshot, const DialScale &scale, Moment moment,
                      const core::HomeZone &zone, const QLocale &locale)
{
    const core::LocalSecond local = localOf(moment.utc, zone);
    const auto &power = snapshot.activePower;
    const auto &imported = snapshot.activeImportRegister;
    const auto &today = snapshot.importToday;
    NowFigures figures;
    figures.power = figureOf(power, powerWording(power.value), moment, zone);
    const auto cost = client::costOfAnHour(snapshot);
    figures.cost = figureOf(cost, costWording(cost.value), moment, zone);
    figures.dial = dialReading(snapshot, scale);
    figures.today = figureOf(today, energyWording(today.value, 2), moment, zone);
    if (today.isCurrent() && snapshot.costToday.isCurrent() && snapshot.costToday.value.count() >= 0)
        figures.costToday = money(snapshot.costToday.value);
    figures.price = priceFigure(snapshot, moment, zone, locale);
    figures.reading = figureOf(imported, energyWording(imported.value, 1), moment, zone);
    figures.time = timeOfDay(local);
    figures.date = dayAndMonth(local, locale);
    figures.note = noteOn(scale);
    return figures;
}

} // namespace meterglass::ui
