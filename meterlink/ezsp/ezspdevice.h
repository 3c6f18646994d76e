#pragma once

#include "meterlink/ezsp/ezspnetwork.h"
#include "meterlink/ezsp/networkplan.h"

namespace meterglass::ezsp {

/// A co-processor on the network of another device, as a communications hub runs one: the network that it remembers or
/// one that lets it join by its own install code, key establishment with the trust centre, and through that a link key
/// with the meter.
class EzspDevice final : public EzspNetwork
{
    Q_OBJECT
public:
    struct Settings : CredentialSource
    {
        JoinPlan network{};
    };

    /// @param host and @param alarms must outlive the device
    EzspDevice(EzspHost &host, core::Alarms &alarms, Settings settings);
    ~EzspDevice() override;

private:
    Step openNetwork(std::stop_token stop) override;
    Step settleIn(std::stop_token stop) override;
    CoordinatorPhase settledPhase() const override { return CoordinatorPhase::KeysAgreed; }
    void dropNetwork() override { }
    core::TaskScope &tasks() override { return m_scope; }

    Step joinNetwork(std::stop_token stop);
    Step meetTrustCentre(std::stop_token stop);
    Step authenticate(std::stop_token stop);
    Step keepTrustCentreKey(std::stop_token stop);
    Step findMeter(std::stop_token stop);
    Step askForMeterKey(std::stop_token stop);
    Step requestLinkKey(std::stop_token stop);

    bool isPartner(Eui64 trustCentre) const;
    void takeCallback(const EzspFrame &frame);

    JoinPlan m_plan;
    /// The network was joined just now, and knows nothing of this device but its install code.
    bool m_isNew = false;
    core::TaskScope m_scope;
};

} // namespace meterglass::ezsp
