#pragma once

#include "meterlink/coordinator/emulatedair.h"
#include "meterlink/coordinator/meterauthentication.h"
#include "meterlink/coordinator/meterdoor.h"
#include "meterlink/coordinator/zdo.h"

namespace meterglass::coordinator {

/// What a simulated meter is made with.
struct MeterIdentity
{
    ezsp::Eui64 eui64 = 0;
    /// Of its install code.
    security::Key128 linkKey;
    /// What it agrees on a key with once it has joined.
    security::Credentials credentials;
};

/// A meter's radio: joins when a network lets it in, says who it is, agrees on a link key, and carries frames to and from
/// the meter's two endpoints, one of Smart Energy and one of Home Automation for tools that know no other profile.
///
/// Owned by the composition root, used on one thread. It looks for a network every second; one that has sent it away is
/// asked again after ten.
class MeterStation final : public QObject, public Station
{
    Q_OBJECT
public:
    static constexpr std::uint8_t SmartEnergyEndpoint = 1;
    static constexpr std::uint8_t HomeAutomationEndpoint = 2;
    static constexpr std::uint16_t HomeAutomationProfile = 0x0104;

    /// @param air and @param alarms must outlive the station. @param isOpen see MeterDoor
    MeterStation(const MeterIdentity &identity, EmulatedAir &air, core::Alarms &alarms, bool isOpen);
    ~MeterStation() override;

    han::HanTransport &smartEnergyDoor() { return m_smartEnergy; }
    han::HanTransport &homeAutomationDoor() { return m_homeAutomation; }
    bool hasJoined() const { return m_node.has_value(); }
    bool hasAgreedKey() const { return m_agreedKey.has_value(); }

    void hear(const AirMessage &message) override;
    void takeLinkKey(const PartnerKey &key) override { m_partners[key.node] = key.key; }

private:
    void lookAgain(std::chrono::seconds pause);
    void look();
    void leave();
    void say(han::ApsFrame frame);
    void trust(const security::Key128 &linkKey);
    /// @return nothing of a device that it has no key with
    std::optional<security::Key128> linkKeyWith(ezsp::NodeId node) const;
    void answerDeviceRequest(const han::ApsFrame &frame);
    DeviceDescription description() const;

    MeterIdentity m_identity;
    EmulatedAir &m_air;
    core::Alarms &m_alarms;
    MeterDoor m_smartEnergy;
    MeterDoor m_homeAutomation;
    MeterAuthentication m_authentication;
    std::optional<ezsp::NodeId> m_node;
    /// In place of the install code's.
    std::optional<security::Key128> m_agreedKey;
    /// Keys with other devices than the trust centre.
    std::map<ezsp::NodeId, security::Key128> m_partners;
    core::Alarm m_nextLook;
};

} // namespace meterglass::coordinator
