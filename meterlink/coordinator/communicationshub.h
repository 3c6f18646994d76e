#pragma once

#include "meterlink/coordinator/emulatedair.h"
#include "meterlink/coordinator/zdo.h"
#include "meterlink/ezsp/keyagreements.h"
#include "meterlink/security/libcryptoengine.h"

namespace meterglass::coordinator {

struct HubIdentity
{
    ezsp::Eui64 eui64 = 0;
    /// What it agrees on keys with.
    security::Credentials credentials;
    ezsp::EzspNetworkParameters network;
};

/// A simulated communications hub: coordinator and trust centre of a network that devices join by the install codes that
/// it was told, and where they agree on keys with it. It introduces those that did to each other.
///
/// Owned by the composition root, used on one thread.
class CommunicationsHub final : public QObject, public Station, public TrustCentre
{
    Q_OBJECT
public:
    static constexpr ezsp::NodeId Node = 0x0000;
    static constexpr std::uint8_t Endpoint = 1;

    /// Its network begins at once, closed. @param air and @param alarms must outlive the hub
    CommunicationsHub(const HubIdentity &identity, EmulatedAir &air, core::Alarms &alarms);
    ~CommunicationsHub() override;

    /// As a supplier enters a device: it may join from now on, with its install code's key.
    void expect(ezsp::Eui64 device, const security::Key128 &joiningKey) { m_devices[device] = {joiningKey, {}, {}}; }
    void setJoiningPermitted(bool isPermitted) { m_isJoiningPermitted = isPermitted; }
    /// The device has agreed on a link key with it.
    bool trusts(ezsp::Eui64 device) const;

    void hear(const AirMessage &message) override;
    ezsp::Eui64 eui64() const override { return m_identity.eui64; }
    ezsp::EzspNetworkParameters network() const override { return m_identity.network; }
    bool isJoiningPermitted() const override { return m_isJoiningPermitted; }
    std::optional<ezsp::NodeId> admit(ezsp::Eui64 device, const security::Key128 &linkKey) override;
    void introduce(ezsp::Eui64 device, ezsp::Eui64 partner) override;

private:
    struct Device
    {
        security::Key128 joiningKey;
        std::optional<ezsp::NodeId> node;
        /// Once agreed.
        std::optional<security::Key128> linkKey;
    };
    /// Where its answers go out.
    class Door final : public han::HanTransport
    {
    public:
        explicit Door(EmulatedAir &air) : m_air(air) { }
        void send(const han::ApsFrame &frame) override { m_air.carry({frame, {}}); }

    private:
        EmulatedAir &m_air;
    };

    ezsp::NodeId freeNode(ezsp::Eui64 device) const;
    std::optional<ezsp::Eui64> deviceAt(ezsp::NodeId node) const;
    void answerDeviceRequest(const han::ApsFrame &frame);
    void takeAgreement(const security::KeyEstablishmentEnd &end);
    DeviceDescription description() const;

    HubIdentity m_identity;
    EmulatedAir &m_air;
    Door m_door;
    security::LibcryptoEngine m_engine;
    ezsp::KeyAgreements m_agreements;
    bool m_isJoiningPermitted = false;
    std::map<ezsp::Eui64, Device> m_devices;
};

} // namespace meterglass::coordinator
