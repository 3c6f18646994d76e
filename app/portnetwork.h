#pragma once

#include "app/portkeys.h"
#include "meterlink/ezsp/meterfinder.h"
#include "meterlink/ezsp/seriallink.h"
#include "meterlink/security/installcode.h"

namespace meterglass::app {

/// A co-processor on a serial port and the network that it runs, formed or resumed by itself, up to a meter with which
/// a link key was agreed on.
///
/// Owned by the composition root, on the application's thread. What is lost is begun anew by itself.
class PortNetwork final : public QObject
{
    Q_OBJECT
public:
    /// The display's own place on the network that it coordinates.
    static constexpr han::HanAddress DisplayAddress{0x0000, 1};
    /// How long a meter may join.
    static constexpr std::chrono::seconds JoiningTime{180};

    /// @param port its device file. All others must outlive this
    PortNetwork(const QString &port, PortKeys &keys, core::Alarms &alarms);

    void start() { m_coordinator.start(); }
    /// Lets the device join for `JoiningTime`.
    void admit(ezsp::Eui64 device, const security::InstallCode &code);

    /// A link key was agreed on with a meter of the network that is up.
    bool knowsMeter() const { return !m_isNew && !m_keys.devices().empty(); }
    han::HanTransport &transport() { return m_coordinator.transport(); }
    const ezsp::CoordinatorState &state() const { return m_coordinator.state(); }
    ezsp::SerialTrouble trouble() const { return m_link.trouble(); }
    /// When joining ends; nothing while nobody may join.
    std::optional<core::MonotonicTime> joiningEnds() const { return m_joiningEnds; }
    /// @return nullptr of a node that was never heard
    const ezsp::RadioSignal *signalOf(ezsp::NodeId node) const { return m_coordinator.transport().signalOf(node); }

Q_SIGNALS:
    /// State, trouble or joining is another than before.
    void changed();
    /// A meter can be read there.
    void meterFound(meterglass::han::HanAddress meter);
    /// It no longer can.
    void meterLost();
    /// What was agreed on with a meter could not be kept. @param reason one line
    void keysNotKept(const QString &reason);

private:
    void follow(const ezsp::CoordinatorState &state);
    void enterPhase(const ezsp::CoordinatorState &state);
    void closeJoining();

    PortKeys &m_keys;
    core::Alarms &m_alarms;
    ezsp::SerialLink m_link;
    ezsp::EzspHost m_host;
    ezsp::EzspCoordinator m_coordinator;
    ezsp::MeterFinder m_finder;
    ezsp::CoordinatorPhase m_phase = ezsp::CoordinatorPhase::Stopped;
    /// The network was formed just now: no device is on it yet.
    bool m_isNew = false;
    std::optional<core::MonotonicTime> m_joiningEnds;
    core::Alarm m_joiningEnd;
};

} // namespace meterglass::app
