#pragma once

#include "app/portkeys.h"
#include "meterlink/ezsp/ezspcoordinator.h"
#include "meterlink/ezsp/meterfinder.h"
#include "meterlink/ezsp/radiocounters.h"
#include "meterlink/ezsp/seriallink.h"
#include "meterlink/security/installcode.h"

namespace meterglass::app {

/// A co-processor on a serial port and the network that it runs or has joined, formed, joined or resumed by itself, up to
/// a meter with which there is a link key.
///
/// Owned by the composition root, on the application's thread. What is lost is begun anew by itself.
class PortNetwork final : public QObject
{
    Q_OBJECT
public:
    /// The display's own place on a network that it coordinates, and before it has joined another's.
    static constexpr han::HanAddress DisplayAddress{0x0000, 1};
    /// How long a meter may join.
    static constexpr std::chrono::seconds JoiningTime{180};

    /// @param port its device file. @param role on the network of another; nothing to run one of its own. All others must
    /// outlive this
    PortNetwork(const QString &port, std::optional<ezsp::HanRole> role, PortKeys &keys, core::Alarms &alarms);

    void start() { m_network->start(); }
    /// Lets the device join for `JoiningTime`, where the network is its own.
    void admit(ezsp::Eui64 device, const security::InstallCode &code);

    /// A link key was agreed on with a meter of the network that is up.
    bool knowsMeter() const { return !m_isNew && !m_keys.devices().empty(); }
    /// The display's own place on the network.
    han::HanAddress displayAddress() const { return {state().node, DisplayAddress.endpoint}; }
    /// By which it joins another's network; empty where it runs its own, and once it is in.
    QString ownInstallCode() const;
    han::HanTransport &transport() { return m_network->transport(); }
    const ezsp::CoordinatorState &state() const { return m_network->state(); }
    ezsp::SerialTrouble trouble() const { return m_link.trouble(); }
    /// What its radio has counted.
    const ezsp::RadioCounters &counters() const { return m_counters; }
    /// When joining ends; nothing while nobody may join.
    std::optional<core::MonotonicTime> joiningEnds() const { return m_joiningEnds; }
    /// @return nullptr of a node that was never heard
    const ezsp::RadioSignal *signalOf(ezsp::NodeId node) const { return m_network->transport().signalOf(node); }

Q_SIGNALS:
    /// State, trouble or joining is another than before.
    void changed();
    /// A meter can be read there.
    void meterFound(meterglass::han::HanAddress meter, meterglass::ezsp::Eui64 device);
    /// It no longer can.
    void meterLost();
    /// What was agreed on with a meter could not be kept. @param reason one line
    void keysNotKept(const QString &reason);

private:
    void openNetwork(std::optional<ezsp::HanRole> role);
    void follow(const ezsp::CoordinatorState &state);
    void enterPhase(const ezsp::CoordinatorState &state);
    void closeJoining();

    PortKeys &m_keys;
    core::Alarms &m_alarms;
    ezsp::SerialLink m_link;
    ezsp::EzspHost m_host;
    std::unique_ptr<ezsp::EzspNetwork> m_network;
    /// The same network, where it is its own; else nullptr.
    ezsp::EzspCoordinator *m_coordinator = nullptr;
    ezsp::MeterFinder m_finder;
    ezsp::RadioCounters m_counters;
    ezsp::CoordinatorPhase m_phase = ezsp::CoordinatorPhase::Stopped;
    /// The network was formed just now: no device is on it yet.
    bool m_isNew = false;
    std::optional<core::MonotonicTime> m_joiningEnds;
    core::Alarm m_joiningEnd;
};

} // namespace meterglass::app
