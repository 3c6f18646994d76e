#pragma once

#include "app/exitcode.h"
#include "app/portnetwork.h"

namespace meterglass::app {

/// Waits until a meter can be read on a port's network, or until it is clear why none can.
///
/// Owned by a command, on the application's thread. It always ends, once.
class MeterSearch final : public QObject
{
    Q_OBJECT
public:
    /// A meter that is to join first.
    struct Joining
    {
        ezsp::Eui64 device;
        security::InstallCode code;
    };
    /// From the network's being up to the meter's being found.
    static constexpr std::chrono::seconds FindingTime{20};

    /// @param isOwnNetwork the radio runs it, and has not joined another's. All must outlive the search
    MeterSearch(PortNetwork &network, bool isOwnNetwork, core::Alarms &alarms, std::optional<Joining> joining);

Q_SIGNALS:
    void found(meterglass::han::HanAddress meter);
    /// @param reason in one line, what to do included
    void failed(meterglass::app::ExitCode code, const QString &reason);

private:
    void look();
    bool isOfAnother(ezsp::CoordinatorTrouble trouble) const;
    QString ownNumbers() const;
    void waitForMeter();
    void waitForAnswer();
    void find(han::HanAddress meter, ezsp::Eui64 device);
    void fail(ExitCode code, const QString &reason);

    PortNetwork &m_network;
    bool m_isOwnNetwork;
    core::Alarms &m_alarms;
    std::optional<Joining> m_joining;
    bool m_isWaiting = false;
    bool m_isOver = false;
    core::Alarm m_patience;
};

} // namespace meterglass::app
