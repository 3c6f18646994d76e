#include "ui/display/source/sourceway.h"

#include <QCoreApplication>

namespace meterglass::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Source)
};

using ezsp::CoordinatorPhase;

/// Places of the steps that both ways have.
constexpr std::size_t OpenPort = 0;
constexpr std::size_t ComeToNetwork = 1;
constexpr std::size_t Read = 4;

/// A meter is found on a network of its own before it authenticates itself; the display authenticates itself to a hub before it
/// finds the meter.
std::size_t placeOf(const PortStatus &port)
{
    constexpr std::size_t Second = 2;
    constexpr std::size_t Third = 3;
    const bool isJoined = port.coordinator.role.has_value();
    switch (port.coordinator.phase) {
    case CoordinatorPhase::Stopped:
    case CoordinatorPhase::Starting:
        return OpenPort;
    case CoordinatorPhase::Configuring:
    case CoordinatorPhase::ScanningEnergy:
    case CoordinatorPhase::Forming:
    case CoordinatorPhase::FindingNetwork:
    case CoordinatorPhase::Joining:
        return ComeToNetwork;
    case CoordinatorPhase::NetworkUp:
        return isJoined ? Third : Second;
    case CoordinatorPhase::MeterFound:
        return Third;
    case CoordinatorPhase::Authenticating:
        return isJoined ? Second : Third;
    case CoordinatorPhase::KeysAgreed:
        return Read;
    }
    return OpenPort;
}

QString doingNow(const PortStatus &port)
{
    const bool isJoined = port.coordinator.role.has_value();
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
    case CoordinatorPhase::FindingNetwork:
        return Words::tr("Looking for a network that lets devices join");
    case CoordinatorPhase::Joining:
        return Words::tr("Joining the home network");
    case CoordinatorPhase::NetworkUp:
        return isJoined ? Words::tr("Looking for your meter") : Words::tr("Waiting for a meter");
    case CoordinatorPhase::MeterFound:
        return isJoined ? Words::tr("Asking the hub for a key") : Words::tr("Meter found");
    case CoordinatorPhase::Authenticating:
        return isJoined ? Words::tr("Agreeing on a key with the hub") : Words::tr("Agreeing on a key with the meter");
    case CoordinatorPhase::KeysAgreed:
        return Words::tr("Key agreed");
    }
    return {};
}

} // namespace

SourceWay wayTo(const PortStatus &port)
{
    SourceWay way;
    way.titles = {Words::tr("Port open"), Words::tr("Home network"), Words::tr("Meter on the network"),
                  Words::tr("Key agreed with the meter"), Words::tr("Figures")};
    if (port.coordinator.role) {
        way.titles[2] = Words::tr("Key agreed with the hub");
        way.titles[3] = Words::tr("Key agreed with the meter");
    }
    way.now = port.isReading ? Read : placeOf(port);
    way.doing = port.isReading ? Words::tr("Reading your meter") : doingNow(port);
    return way;
}

} // namespace meterglass::ui
