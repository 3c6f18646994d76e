#include "meterlink/coordinator/communicationshub.h"

#include "meterlink/coordinator/servicediscovery.h"
#include "meterlink/se/clusters.h"

#include <openssl/rand.h>

namespace meterglass::coordinator {

namespace {

constexpr std::uint16_t Manufacturer = 0x1039;
constexpr std::uint16_t EnergyServicesInterface = 0x0500;
const std::vector<std::uint16_t> ServedClusters{0x0000, 0x000A, 0x0800};

security::Key128 randomKey()
{
    security::Key128 key;
    RAND_bytes(key.writable().data(), static_cast<int>(key.writable().size()));
    return key;
}

} // namespace

CommunicationsHub::CommunicationsHub(const HubIdentity &identity, EmulatedAir &air, core::Alarms &alarms)
    : m_identity(identity),
      m_air(air),
      m_door(air),
      m_engine(identity.credentials),
      m_agreements(identity.credentials.certificate, m_door, m_engine, alarms)
{
    connect(&m_agreements, &ezsp::KeyAgreements::ended, this, &CommunicationsHub::takeAgreement);
    m_air.attach(Node, *this);
    m_air.open(*this);
}

CommunicationsHub::~CommunicationsHub()
{
    m_air.detach(Node);
    m_air.close();
}

bool CommunicationsHub::trusts(ezsp::Eui64 device) const
{
    const auto known = m_devices.find(device);
    return known != m_devices.end() && known->second.linkKey;
}

std::optional<ezsp::NodeId> CommunicationsHub::admit(ezsp::Eui64 device, const security::Key128 &linkKey)
{
    const auto known = m_devices.find(device);
    if (!m_isJoiningPermitted || known == m_devices.end() || known->second.joiningKey != linkKey)
        return {};
    if (!known->second.node)
        known->second.node = freeNode(device);
    known->second.linkKey.reset();
    return known->second.node;
}

/// Drawn from the device's own address, as the co-processor's stack does it.
ezsp::NodeId CommunicationsHub::freeNode(ezsp::Eui64 device) const
{
    auto node = static_cast<ezsp::NodeId>(0x1000 + device % 0xE000);
    while (deviceAt(node))
        node = static_cast<ezsp::NodeId>(0x1000 + (node - 0x1000 + 1) % 0xE000);
    return node;
}

std::optional<ezsp::Eui64> CommunicationsHub::deviceAt(ezsp::NodeId node) const
{
    for (const auto &[device, known] : m_devices) {
        if (known.node == node)
            return device;
    }
    return {};
}

void CommunicationsHub::introduce(ezsp::Eui64 device, ezsp::Eui64 partner)
{
    if (device == partner || !trusts(device) || !trusts(partner))
        return;
    const ezsp::NodeId node = *m_devices[device].node;
    const ezsp::NodeId partnerNode = *m_devices[partner].node;
    const security::Key128 key = randomKey();
    m_air.transport(partnerNode, {device, node, key});
    m_air.transport(node, {partner, partnerNode, key});
}

void CommunicationsHub::hear(const AirMessage &message)
{
    const han::ApsFrame &frame = message.frame;
    if (frame.profile == DeviceProfile)
        return answerDeviceRequest(frame);
    const auto device = deviceAt(frame.source.node);
    const bool isForServer =
        frame.cluster == se::cluster::KeyEstablishment && frame.destination == han::HanAddress{Node, Endpoint};
    if (device && isForServer)
        m_agreements.receive(frame, security::Eui64(*device));
}

void CommunicationsHub::answerDeviceRequest(const han::ApsFrame &frame)
{
    auto answer = answerZdo(description(), frame.cluster, frame.payload);
    if (!answer || (frame.destination.node != Node && !isWorthAnsweringAll(*answer)))
        return;
    han::ApsFrame reply;
    reply.source = {Node, DeviceEndpoint};
    reply.destination = frame.source;
    reply.profile = DeviceProfile;
    reply.cluster = answer->cluster;
    reply.security = han::Security::NetworkKey;
    reply.payload = std::move(answer->payload);
    m_door.send(reply);
}

void CommunicationsHub::takeAgreement(const security::KeyEstablishmentEnd &end)
{
    const auto device = m_devices.find(static_cast<ezsp::Eui64>(m_agreements.device()));
    if (end.cause == security::KeyEstablishmentEnd::Cause::Agreed && device != m_devices.end())
        device->second.linkKey = m_engine.linkKey();
}

DeviceDescription CommunicationsHub::description() const
{
    DeviceDescription hub;
    hub.node = Node;
    hub.eui64 = m_identity.eui64;
    hub.isCoordinator = true;
    hub.manufacturer = Manufacturer;
    hub.endpoints = {{Endpoint, han::SmartEnergyProfile, EnergyServicesInterface, 0, ServedClusters, {}}};
    return hub;
}

} // namespace meterglass::coordinator
