#pragma once

#include "meterlink/ezsp/ezspnetwork.h"
#include "meterlink/ezsp/keyagreements.h"
#include "meterlink/ezsp/linkkeys.h"
#include "meterlink/ezsp/networkformation.h"
#include "meterlink/ezsp/securitymessages.h"

namespace meterglass::ezsp {

/// A co-processor that runs a network of its own and lets a meter in: the network that it remembers or a new one,
/// joining by install code, key establishment.
class EzspCoordinator final : public EzspNetwork
{
    Q_OBJECT
public:
    struct Settings : CredentialSource
    {
        NetworkPlan network{};
    };

    /// @param host and @param alarms must outlive the coordinator
    EzspCoordinator(EzspHost &host, core::Alarms &alarms, Settings settings);
    ~EzspCoordinator() override;

    /// Lets the device join for `duration`, 1 to 254 s. Only while a network is up.
    void admit(Eui64 device, const security::Key128 &joiningKey, std::uint8_t duration);

private:
    Step openNetwork(std::stop_token stop) override;
    Step settleIn(std::stop_token stop) override;
    CoordinatorPhase settledPhase() const override { return CoordinatorPhase::NetworkUp; }
    void dropNetwork() override;
    core::TaskScope &tasks() override { return m_scope; }

    Step formNetwork(std::stop_token stop);
    QCoro::Task<> letIn(Eui64 device, security::Key128 joiningKey, std::uint8_t duration);
    QCoro::Task<> introduce(han::ApsFrame frame);
    QCoro::Task<> keep(Eui64 device, security::Key128 linkKey);

    void takeCallback(const EzspFrame &frame);
    void takeJoin(const TrustCentreJoinHandler &join);
    void takeFrame(const han::ApsFrame &frame);
    void takeAgreement(const security::KeyEstablishmentEnd &end);

    NetworkPlan m_plan;
    std::map<NodeId, Eui64> m_devices;
    std::unique_ptr<KeyAgreements> m_agreements;
    core::Alarm m_authentication;
    core::TaskScope m_scope;
};

} // namespace meterglass::ezsp
