#include "ui/display/source/sourcerows.h"

#include "ui/display/parts/figureformat.h"
#include "ui/display/source/joinentry.h"
#include "ui/display/source/sourceway.h"
#include "ui/display/source/troublewords.h"

#include <QCoreApplication>

namespace meterglass::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Source)
};

CardRow troubleRow(const PortStatus &port)
{
    const TroubleWords words = wordsFor(port.serialTrouble, port.coordinator.trouble);
    CardRow row;
    row.key = QStringLiteral("source.trouble");
    row.name = words.what;
    row.detail = words.advice;
    row.isStrong = true;
    return row;
}

bool hasTrouble(const PortStatus &port)
{
    return port.serialTrouble != ezsp::SerialTrouble::None
        || port.coordinator.trouble != ezsp::CoordinatorTrouble::None;
}

/// By what is usual of a receiver whose limit is near -95 dBm.
QString strengthOf(const ezsp::RadioSignal &signal)
{
    constexpr int Good = -70;
    constexpr int Fair = -85;
    if (signal.rssi >= Good)
        return Words::tr("Strong");
    return signal.rssi >= Fair ? Words::tr("Fair", "of a radio signal") : Words::tr("Weak");
}

} // namespace

std::vector<CardRow> sourceRows(const LinkStatus &link)
{
    CardRow source;
    source.key = QStringLiteral("more.source.name");
    source.name = Words::tr("From");
    source.value = link.port ? link.port->name : Words::tr("the built-in meter");
    if (!link.port)
        return {source};
    source.detail = wayTo(*link.port).doing;
    if (!hasTrouble(*link.port))
        return {source};
    CardRow trouble = troubleRow(*link.port);
    trouble.key = QStringLiteral("more.source.trouble");
    return {source, trouble};
}

std::vector<CardRow> progressRows(const PortStatus &port)
{
    const SourceWay way = wayTo(port);
    std::vector<CardRow> rows;
    for (std::size_t step = 0; step < way.titles.size(); ++step) {
        CardRow row;
        row.key = QStringLiteral("source.step.%1").arg(step);
        row.name = way.titles[step];
        row.value = step == way.now ? way.doing : step < way.now ? Words::tr("done") : Words::tr("not yet");
        row.isStrong = step == way.now && !port.isReading;
        rows.push_back(row);
    }
    if (hasTrouble(port))
        rows.push_back(troubleRow(port));
    return rows;
}

std::vector<CardRow> identityRows(const PortStatus &port)
{
    CardRow number;
    number.key = QStringLiteral("source.own.number");
    number.name = Words::tr("Number");
    number.value = port.coordinator.eui64 == 0 ? QString(u'—') : inGroups(port.coordinator.eui64);
    CardRow code;
    code.key = QStringLiteral("source.own.code");
    code.name = Words::tr("Install code");
    code.value = inGroups(port.ownInstallCode);
    code.detail = Words::tr("Read both to your energy supplier, who lets this display join.");
    return {number, code};
}

CardRow signalRow(const LinkStatus &link, core::MonotonicTime now)
{
    CardRow row;
    row.key = QStringLiteral("more.signal");
    row.name = Words::tr("Signal");
    if (!link.port) {
        row.value = Words::tr("No radio");
        row.detail = Words::tr("The meter is built into this program");
    } else if (!link.port->signal) {
        row.value = QString(u'—');
        row.detail = Words::tr("Nothing has been heard from your meter yet");
    } else {
        const ezsp::RadioSignal &signal = *link.port->signal;
        row.value = link.port->isReading ? strengthOf(signal) : QString(u'—');
        row.detail = Words::tr("%1 dBm, link quality %2 of 255, heard %3")
                         .arg(signal.rssi)
                         .arg(signal.lqi)
                         .arg(ago(now - signal.heardAt));
    }
    return row;
}

QString joiningText(core::MonotonicTime ends, core::MonotonicTime now)
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(ends - now).count();
    return Words::tr("Your meter may join for another %1:%2", "minutes and seconds")
        .arg(left / 60)
        .arg(left % 60, 2, 10, QLatin1Char('0'));
}

} // namespace meterglass::ui
