#pragma once

#include "meterlink/ezsp/ezsptransport.h"
#include "meterlink/ezsp/keyagreements.h"
#include "meterlink/ezsp/linkkeys.h"
#include "meterlink/ezsp/networkformation.h"
#include "meterlink/ezsp/securitymessages.h"
#include "meterlink/security/credentials.h"

#include <functional>

namespace meterglass::security {
class LibcryptoEngine;
}

namespace meterglass::ezsp {

/// Brings a co-processor up to a running Smart Energy network and lets a meter in: settings, the network that it
/// remembers or a new one, joining by install code, key establishment.
///
/// Owned by the composition root, on the thread of the host. What is lost is begun anew by itself, with a growing
/// pause.
class EzspCoordinator final : public QObject
{
    Q_OBJECT
public:
    struct Settings
    {
        NetworkPlan network;
        /// What to agree on keys with where the co-processor has no certificate.
        std::optional<security::Credentials> credentials;
        /// Makes them where there are none: for a co-processor whose address is known only once it has answered.
        std::function<security::Credentials(Eui64 own)> issueCredentials;
    };

    /// @param host and @param alarms must outlive the coordinator
    EzspCoordinator(EzspHost &host, core::Alarms &alarms, Settings settings);
    ~EzspCoordinator() override;

    void start();
    /// Lets the device join for `duration`, 1 to 254 s. Only while a network is up.
    void admit(Eui64 device, const security::Key128 &joiningKey, std::uint8_t duration);

    const CoordinatorState &state() const { return m_state; }
    EzspTransport &transport() { return m_transport; }
    const EzspTransport &transport() const { return m_transport; }

Q_SIGNALS:
    void stateChanged(const meterglass::ezsp::CoordinatorState &state);
    /// A link key was agreed on here, and belongs in the key file; one of the co-processor's never leaves it.
    void linkKeyAgreed(meterglass::ezsp::Eui64 device, const meterglass::security::Key128 &key);

private:
    QCoro::Task<> bringUp();
    Step agreeOnVersion(std::stop_token stop);
    Step configure(std::stop_token stop);
    Step openNetwork(std::stop_token stop);
    Step formNetwork(std::stop_token stop);
    Step describeNetwork(std::stop_token stop);
    Step chooseEngine(std::stop_token stop);
    QCoro::Task<> letIn(Eui64 device, security::Key128 joiningKey, std::uint8_t duration);
    QCoro::Task<> introduce(han::ApsFrame frame);
    QCoro::Task<> keep(Eui64 device, security::Key128 linkKey);

    void takeCallback(const EzspFrame &frame);
    void takeJoin(const TrustCentreJoinHandler &join);
    void takeFrame(const han::ApsFrame &frame);
    void takeAgreement(const security::KeyEstablishmentEnd &end);
    void loseLink();

    void enter(CoordinatorPhase phase);
    void complain(CoordinatorTrouble trouble);
    /// As `complain`, and begins anew after a pause.
    void fail(CoordinatorTrouble trouble);

    EzspHost &m_host;
    core::Alarms &m_alarms;
    Settings m_settings;
    CoordinatorState m_state;
    EzspTransport m_transport;
    std::map<NodeId, Eui64> m_devices;
    std::unique_ptr<security::KeyAgreementEngine> m_engine;
    /// The same engine, where the calculations are done here.
    security::LibcryptoEngine *m_ownEngine = nullptr;
    std::unique_ptr<KeyAgreements> m_agreements;
    bool m_isBusy = false;
    std::chrono::seconds m_pause{1};
    core::Alarm m_retry;
    core::Alarm m_authentication;
    core::TaskScope m_scope;
};

} // namespace meterglass::ezsp
