#pragma once

#include "meterlink/ezsp/agreementmeans.h"
#include "meterlink/ezsp/ezsptransport.h"

namespace meterglass::ezsp {

/// A co-processor's way to a running Smart Energy network: version, settings, endpoint, the network, the means to agree
/// on keys. What it is on that network is its subclass's.
///
/// Owned by the composition root, on the thread of the host. What is lost is begun anew by itself, with a growing
/// pause.
class EzspNetwork : public QObject
{
    Q_OBJECT
public:
    void start();

    const CoordinatorState &state() const { return m_state; }
    EzspTransport &transport() { return m_transport; }
    const EzspTransport &transport() const { return m_transport; }

Q_SIGNALS:
    void stateChanged(const meterglass::ezsp::CoordinatorState &state);
    /// A link key was agreed on here, and belongs in the key file.
    void linkKeyAgreed(meterglass::ezsp::Eui64 device, const meterglass::security::Key128 &key);
    /// The co-processor has agreed on one, which never leaves it.
    void linkKeyHeld(meterglass::ezsp::Eui64 device);

protected:
    /// @param host and @param alarms must outlive the network. @param role nothing of one that is its own coordinator
    EzspNetwork(EzspHost &host, core::Alarms &alarms, std::optional<HanRole> role, CredentialSource source);

    /// The one that the co-processor remembers, or another.
    virtual Step openNetwork(std::stop_token stop) = 0;
    /// What is left to do on the network, which is up.
    virtual Step settleIn(std::stop_token stop) = 0;
    /// Where it is once it has settled in.
    virtual CoordinatorPhase settledPhase() const = 0;
    /// The network is lost: what was begun on it ends.
    virtual void dropNetwork() = 0;
    /// The last member of the subclass, so that its coroutines end while all members live.
    virtual core::TaskScope &tasks() = 0;

    EzspHost &host() { return m_host; }
    core::Alarms &alarms() { return m_alarms; }
    CoordinatorState &ownState() { return m_state; }
    AgreementMeans &means() { return m_means; }
    /// On its way to the network.
    bool isBusy() const { return m_isBusy; }
    void enter(CoordinatorPhase phase);
    void complain(CoordinatorTrouble trouble);
    /// As `complain`, and begins anew after a pause.
    void fail(CoordinatorTrouble trouble);
    /// Before it begins anew the next time.
    void waitAtLeast(std::chrono::seconds pause) { m_pause = std::max(m_pause, pause); }

private:
    QCoro::Task<> bringUp();
    Step agreeOnVersion(std::stop_token stop);
    Step configure(std::stop_token stop);
    Step describeNetwork(std::stop_token stop);
    Step chooseMeans(std::stop_token stop);
    void loseLink();

    EzspHost &m_host;
    core::Alarms &m_alarms;
    CredentialSource m_source;
    CoordinatorState m_state;
    EzspTransport m_transport;
    AgreementMeans m_means;
    bool m_isBusy = false;
    std::chrono::seconds m_pause;
    core::Alarm m_retry;
};

} // namespace meterglass::ezsp
