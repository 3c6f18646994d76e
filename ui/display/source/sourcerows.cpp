#include "ui/display/source/sourcerows.h"

#include "ui/display/parts/figureformat.h"
#include "ui/display/source/troublewords.h"

#include <QCoreApplication>

namespace meterglass::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Source)
};

using ezsp::CoordinatorPhase;

/// The steps of the way, in their order; each is being done until the next one begins.
enum class Step { OpenPort, FormNetwork, FindMeter, Authenticate, Read };

constexpr std::array Steps{Step::OpenPort, Step::FormNetwork, Step::FindMeter, Step::Authenticate, Step::Read};

Step stepOf(const PortStatus &port)
{
    if (port.isReading)
        return Step::Read;
    switch (port.coordinator.phase) {
    case CoordinatorPhase::Stopped:
    case CoordinatorPhase::Starting:
        return Step::OpenPort;
    case CoordinatorPhase::Configuring:
    case CoordinatorPhase::ScanningEnergy:
    case CoordinatorPhase::Forming:
        return Step::FormNetwork;
    case CoordinatorPhase::NetworkUp:
        return Step::FindMeter;
    case CoordinatorPhase::MeterFound:
    case CoordinatorPhase::Authenticating:
        return Step::Authenticate;
    case CoordinatorPhase::KeysAgreed:
        return Step::Read;
    }
    return Step::OpenPort;
}

QString phaseText(const PortStatus &port)
{
    if (port.isReading)
        return Words::tr("Reading your meter");
    switch (port.coordinator.phase) {
    case CoordinatorPhase::Stopped:
        return Words::tr("Not connected");
    case CoordinatorPhase::Starting:
        return Words::tr("Opening the port");
    case CoordinatorPhase::Configuring:
        return Words::tr("Getting the radio ready");
    case CoordinatorPhase::ScanningEnergy:
        return Words::tr("Looking for a quiet channel");
    case CoordinatorPhase::Forming:
        return Words::tr("Starting the home network");
    case CoordinatorPhase::NetworkUp:
        return Words::tr("Waiting for a meter");
    case CoordinatorPhase::MeterFound:
        return Words::tr("Meter found");
    case CoordinatorPhase::Authenticating:
        return Words::tr("Agreeing on a key with the meter");
    case CoordinatorPhase::KeysAgreed:
        return Words::tr("Key agreed");
    }
    return {};
}

QString titleOf(Step step)
{
    switch (step) {
    case Step::OpenPort:
        return Words::tr("Port open");
    case Step::FormNetwork:
        return Words::tr("Home network");
    case Step::FindMeter:
        return Words::tr("Meter on the network");
    case Step::Authenticate:
        return Words::tr("Key agreed with the meter");
    case Step::Read:
        return Words::tr("Figures");
    }
    return {};
}

QString textOf(Step step, Step now, const PortStatus &port)
{
    if (step < now)
        return Words::tr("done");
    return step == now ? phaseText(port) : Words::tr("not yet");
}

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
    source.detail = phaseText(*link.port);
    if (!hasTrouble(*link.port))
        return {source};
    CardRow trouble = troubleRow(*link.port);
    trouble.key = QStringLiteral("more.source.trouble");
    return {source, trouble};
}

std::vector<CardRow> progressRows(const PortStatus &port)
{
    const Step now = stepOf(port);
    std::vector<CardRow> rows;
    for (const Step step : Steps) {
        CardRow row;
        row.key = QStringLiteral("source.step.%1").arg(int(step));
        row.name = titleOf(step);
        row.value = textOf(step, now, port);
        row.isStrong = step == now && !port.isReading;
        rows.push_back(row);
    }
    if (hasTrouble(port))
        rows.push_back(troubleRow(port));
    return rows;
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
