#include "ui/display/more/statusrows.h"

#include "meterlink/client/deviceclock.h"
#include "ui/display/parts/figureformat.h"
#include "ui/display/source/sourcerows.h"

#include <QCoreApplication>

#include <numeric>

namespace meterglass::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Status)
};

using client::Quality;

/// A row that has no reading of its own.
CardRow plainRow(const QString &key, const QString &name, const QString &value, const QString &detail = {})
{
    CardRow row;
    row.key = key;
    row.name = name;
    row.value = value;
    row.detail = detail;
    return row;
}

QString addressText(han::HanAddress address)
{
    return QStringLiteral("0x%1").arg(address.node, 4, 16, QLatin1Char('0'));
}

CardRow networkRow(const client::MeterSnapshot &snapshot, Moment moment, const core::HomeZone &zone)
{
    const auto &power = snapshot.activePower;
    const QString value = power.isCurrent() ? Words::tr("Connected") : Words::tr("Not connected");
    QString detail = Words::tr("Nothing has been heard from your meter yet");
    if (power.isKnown())
        detail = power.quality == Quality::Live
            ? Words::tr("Your meter answers")
            : Words::tr("last heard at %1", "a time of day").arg(timeOfDay(localOf(power.at, zone)));
    CardRow row = plainRow(QStringLiteral("more.network"), Words::tr("Home network"), value, detail);
    row.quality = power.quality;
    if (power.quality == Quality::Late)
        row.detail = ago(moment.monotonic - power.receivedAt);
    return row;
}

QString skewText(std::optional<std::chrono::seconds> skew)
{
    if (!skew)
        return Words::tr("Your meter has not said its time");
    if (skew->count() == 0)
        return Words::tr("in step with this display");
    return skew->count() > 0 ? Words::tr("%1 s ahead of this display").arg(skew->count())
                             : Words::tr("%1 s behind this display").arg(-skew->count());
}

QString textOr(const client::Reading<std::string> &text)
{
    return text.isKnown() && !text.value.empty() ? QString::fromStdString(text.value) : QString(u'—');
}

template<typename T>
CardRow ageRow(const QString &key, const QString &name, const client::Reading<T> &reading, Moment moment)
{
    const bool isHeard = reading.quality != Quality::Never;
    return plainRow(key, name, isHeard ? ago(moment.monotonic - reading.receivedAt) : QString(u'—'),
                    isHeard ? QString() : Words::tr("Waiting for your meter"));
}

QString stepText(std::size_t step)
{
    const auto &ends = client::RefreshIntervals::Ends;
    if (step == 0)
        return Words::tr("up to %1 s").arg(ends.front().count());
    if (step == ends.size())
        return Words::tr("more than %1 s").arg(ends.back().count());
    return Words::tr("%1 to %2 s").arg(ends[step - 1].count()).arg(ends[step].count());
}

} // namespace

std::vector<CardRow> statusRows(const client::MeterSnapshot &snapshot, const LinkStatus &link, Moment moment,
                                const Locality &locality)
{
    const auto &reading = snapshot.activeImportRegister;
    const QString time = timeOfDay(localOf(moment.utc, locality.zone));
    const QString date = dayAndMonth(localOf(moment.utc, locality.zone), locality.locale);
    const bool isModelKnown = snapshot.manufacturerName.isKnown() || snapshot.modelIdentifier.isKnown();
    const QString model = isModelKnown
        ? QString(textOr(snapshot.manufacturerName) % u' ' % textOr(snapshot.modelIdentifier))
        : QString(u'—');
    return {networkRow(snapshot, moment, locality.zone),
            signalRow(link, moment.monotonic),
            plainRow(QStringLiteral("more.display"), Words::tr("This display"), addressText(link.display),
                     Words::tr("its number in your home network")),
            plainRow(QStringLiteral("more.clock"), Words::tr("Meter's time"), time,
                     QString(date % u", " % skewText(client::deviceClockSkew(snapshot)))),
            rowOf(QStringLiteral("more.reading"), Words::tr("Meter reading"), reading,
                  Words::tr("%1 kWh").arg(kilowattHours(reading.value, 1)), {}, moment, locality.zone),
            plainRow(QStringLiteral("more.model"), Words::tr("Meter"), model, textOr(snapshot.meterSerialNumber)),
            plainRow(QStringLiteral("more.mpan"), Words::tr("Supply number (MPAN)"), textOr(snapshot.siteId))};
}

std::vector<CardRow> ageRows(const client::MeterSnapshot &snapshot, Moment moment)
{
    return {
        ageRow(QStringLiteral("more.age.power"), Words::tr("Power now"), snapshot.activePower, moment),
        ageRow(QStringLiteral("more.age.today"), Words::tr("Today"), snapshot.importToday, moment),
        ageRow(QStringLiteral("more.age.cost"), Words::tr("Cost today"), snapshot.costToday, moment),
        ageRow(QStringLiteral("more.age.price"), Words::tr("Price now"), snapshot.activePrice, moment),
        ageRow(QStringLiteral("more.age.reading"), Words::tr("Meter reading"), snapshot.activeImportRegister, moment),
        ageRow(QStringLiteral("more.age.balance"), Words::tr("Balance"), snapshot.creditRemaining, moment),
        ageRow(QStringLiteral("more.age.supply"), Words::tr("Supply"), snapshot.supplyState, moment),
        ageRow(QStringLiteral("more.age.days"), Words::tr("Days before"), snapshot.importPreviousDays.front(), moment),
        ageRow(QStringLiteral("more.age.halfHours"), Words::tr("Half hours"), snapshot.importProfile, moment)};
}

std::vector<CardRow> refreshRows(const client::RefreshIntervals &intervals)
{
    const auto &counts = intervals.counts();
    const auto all = std::accumulate(counts.begin(), counts.end(), std::uint64_t(0));
    if (all == 0)
        return {plainRow(QStringLiteral("more.refresh.share"), Words::tr("Within 10 s"), QString(u'—'),
                         Words::tr("Waiting for your meter"))};
    std::uint64_t soon = 0;
    for (std::size_t step = 0; step < counts.size(); ++step) {
        if (step < client::RefreshIntervals::Ends.size()
            && client::RefreshIntervals::Ends[step] <= std::chrono::seconds(10))
            soon += counts[step];
    }
    // Cut, so that it says 100 % only when all were in time.
    const auto tenths = soon * 1000 / all;
    std::vector<CardRow> rows{plainRow(QStringLiteral("more.refresh.share"), Words::tr("Within 10 s"),
                                       QStringLiteral("%1.%2 %").arg(tenths / 10).arg(tenths % 10))};
    rows.front().isStrong = true;
    for (std::size_t step = 0; step < counts.size(); ++step)
        rows.push_back(
            plainRow(QStringLiteral("more.refresh.%1").arg(step), stepText(step), QString::number(counts[step])));
    return rows;
}

} // namespace meterglass::ui
