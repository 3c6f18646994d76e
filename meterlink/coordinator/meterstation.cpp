#include "meterlink/coordinator/meterstation.h"

#include "meterlink/coordinator/servicediscovery.h"
#include "meterlink/se/clusters.h"

namespace meterglass::coordinator {

namespace {

using namespace std::chrono_literals;

constexpr auto LookPause = 1s;
constexpr auto RefusalPause = 10s;
constexpr ezsp::NodeId AllThatListen = 0xFFFD;
constexpr std::uint16_t Manufacturer = 0x1039;
constexpr std::uint16_t MeteringDevice = 0x0500;

const std::vector<std::uint16_t> MeterClusters{0x0000, 0x000A, 0x0700, 0x0702, 0x0703, 0x0705, 0x0707, 0x0708, 0x0709};
const std::vector<std::uint16_t> MeterClientClusters{0x0800};

} // namespace

MeterStation::MeterStation(const MeterIdentity &identity, EmulatedAir &air, core::Alarms &alarms, bool isOpen)
    : m_identity(identity),
      m_air(air),
      m_alarms(alarms),
      m_smartEnergy(SmartEnergyEndpoint, han::SmartEnergyProfile, isOpen),
      m_homeAutomation(HomeAutomationEndpoint, HomeAutomationProfile, isOpen),
      m_authentication(identity.credentials, SmartEnergyEndpoint, alarms)
{
    for (const MeterDoor *door : {&m_smartEnergy, &m_homeAutomation})
        connect(door, &MeterDoor::sent, this, &MeterStation::say);
    connect(&m_authentication, &MeterAuthentication::sent, this, &MeterStation::say);
    connect(&m_authentication, &MeterAuthentication::agreed, this, &MeterStation::trust);
    connect(&m_air, &EmulatedAir::closed, this, &MeterStation::leave);
    lookAgain(LookPause);
}

MeterStation::~MeterStation()
{
    if (m_node)
        m_air.detach(*m_node);
}

void MeterStation::lookAgain(std::chrono::seconds pause)
{
    m_nextLook = m_alarms.after(pause, [this] { look(); });
}

void MeterStation::look()
{
    TrustCentre *trustCentre = m_air.trustCentre();
    if (!trustCentre || !trustCentre->isJoiningPermitted())
        return lookAgain(LookPause);
    m_node = trustCentre->admit(m_identity.eui64, m_identity.linkKey);
    if (!m_node)
        return lookAgain(RefusalPause);
    m_air.attach(*m_node, *this);
    const ZdoMessage announce = deviceAnnounce(description(), 0);
    han::ApsFrame frame;
    frame.profile = DeviceProfile;
    frame.source.endpoint = DeviceEndpoint;
    frame.destination = {AllThatListen, DeviceEndpoint};
    frame.cluster = announce.cluster;
    frame.security = han::Security::NetworkKey;
    frame.payload = announce.payload;
    say(std::move(frame));
    m_authentication.start(security::Eui64(trustCentre->eui64()));
}

void MeterStation::leave()
{
    if (!m_node)
        return;
    m_air.detach(*m_node);
    m_node.reset();
    m_authentication.stop();
    m_agreedKey.reset();
    m_partners.clear();
    m_smartEnergy.setKeyAgreed(false);
    lookAgain(LookPause);
}

/// The key that the trust centre shares with it from now on.
void MeterStation::trust(const security::Key128 &linkKey)
{
    m_agreedKey = linkKey;
    m_smartEnergy.setKeyAgreed(true);
}

std::optional<security::Key128> MeterStation::linkKeyWith(ezsp::NodeId node) const
{
    constexpr ezsp::NodeId TrustCentreNode = 0x0000;
    if (node == TrustCentreNode)
        return m_agreedKey ? *m_agreedKey : m_identity.linkKey;
    const auto partner = m_partners.find(node);
    return partner == m_partners.end() ? std::nullopt : std::optional(partner->second);
}

void MeterStation::hear(const AirMessage &message)
{
    const han::ApsFrame &frame = message.frame;
    const bool isUnderOtherKey =
        frame.security == han::Security::LinkKey && message.linkKey != linkKeyWith(frame.source.node);
    if (isUnderOtherKey || !m_node)
        return;
    const bool isKeyEstablishment =
        frame.profile == han::SmartEnergyProfile && frame.cluster == se::cluster::KeyEstablishment;
    if (frame.profile == DeviceProfile || isKeyEstablishment)
        m_authentication.receive(frame);
    if (frame.profile == DeviceProfile)
        return answerDeviceRequest(frame);
    if (isKeyEstablishment)
        return;
    m_smartEnergy.admit(frame);
    m_homeAutomation.admit(frame);
}

void MeterStation::answerDeviceRequest(const han::ApsFrame &frame)
{
    auto answer = answerZdo(description(), frame.cluster, frame.payload);
    if (!answer || (frame.destination.node != m_node && !isWorthAnsweringAll(*answer)))
        return;
    han::ApsFrame reply;
    reply.profile = DeviceProfile;
    reply.source.endpoint = DeviceEndpoint;
    reply.destination = frame.source;
    reply.cluster = answer->cluster;
    reply.security = han::Security::NetworkKey;
    reply.payload = std::move(answer->payload);
    say(std::move(reply));
}

void MeterStation::say(han::ApsFrame frame)
{
    if (!m_node)
        return;
    AirMessage message{std::move(frame), {}};
    message.frame.source.node = *m_node;
    if (message.frame.security == han::Security::LinkKey)
        message.linkKey = linkKeyWith(message.frame.destination.node);
    m_air.carry(std::move(message));
}

DeviceDescription MeterStation::description() const
{
    DeviceDescription device;
    device.node = m_node.value_or(0);
    device.eui64 = m_identity.eui64;
    device.manufacturer = Manufacturer;
    device.endpoints = {
        {SmartEnergyEndpoint, han::SmartEnergyProfile, MeteringDevice, 0, MeterClusters, MeterClientClusters},
        {HomeAutomationEndpoint, HomeAutomationProfile, MeteringDevice, 0, MeterClusters, {}}};
    return device;
}

} // namespace meterglass::coordinator
