#include "meterlink/coordinator/ncpstack.h"

#include "meterlink/coordinator/keylibrary.h"
#include "meterlink/ezsp/networkmessages.h"
#include "meterlink/ezsp/securitymessages.h"

#include <algorithm>

namespace meterglass::coordinator {

namespace {

using ezsp::RadioCounter;

constexpr std::uint16_t ApsEncryption = 0x0020; // of EmberApsOption
constexpr std::uint8_t NoIndex = 0xFF;
constexpr std::uint8_t GoodLqi = 0xFF;
constexpr std::int8_t GoodRssi = -40;

constexpr std::uint8_t StandardUnsecuredJoin = 1; // of EmberDeviceUpdate
constexpr std::uint8_t UsePreconfiguredKey = 0;   // of EmberJoinDecision
constexpr std::uint8_t DenyJoin = 2;
constexpr std::uint8_t KeyTableFull = 5; // of EmberKeyStatus
constexpr std::uint8_t Router = 2;       // of EmberNodeType
constexpr std::uint8_t Broadcast = 4;    // of EmberIncomingMessageType

} // namespace

NcpStack::NcpStack(EmulatedAir &air, core::Alarms &alarms, ezsp::EzspVersion version, ezsp::Eui64 own)
    : m_air(air),
      m_alarms(alarms),
      m_version(version),
      m_own(own)
{ }

NcpStack::~NcpStack()
{
    reset();
    m_air.close();
}

void NcpStack::reset()
{
    m_joining.cancel();
    m_keyRequest.cancel();
    if (m_memory.isNetworkUp) {
        air().detach(node());
        if (!isDevice())
            m_air.fallSilent();
    }
    m_memory = {};
    if (m_keyLibrary)
        m_keyLibrary->finish(false);
}

void NcpStack::addKeyLibrary(const security::Credentials &credentials)
{
    m_keyLibrary = std::make_unique<KeyLibrary>(credentials, m_alarms);
}

void NcpStack::form(const ezsp::EzspNetworkParameters &parameters)
{
    m_air.close();
    m_tokens.network = parameters;
    m_tokens.membership.reset();
    m_tokens.devices.clear();
    bringUp();
}

void NcpStack::bringUp()
{
    m_memory.isNetworkUp = true;
    air().attach(node(), *this);
    if (!isDevice())
        m_air.open(*this);
    callBack(ezsp::StackStatusHandler{wire(ezsp::EzspStatus::NetworkUp)});
}

void NcpStack::takeDown()
{
    m_memory.isNetworkUp = false;
    m_memory.isJoiningPermitted = false;
    air().detach(node());
    const bool isOwn = !isDevice();
    m_tokens = {};
    if (isOwn)
        m_air.close();
    callBack(ezsp::StackStatusHandler{wire(ezsp::EzspStatus::NetworkDown)});
}

void NcpStack::permitJoining(std::chrono::seconds duration)
{
    constexpr std::chrono::seconds UntilClosed(0xFF);
    m_joiningEnds.cancel();
    m_memory.isJoiningPermitted = duration.count() != 0;
    if (m_memory.isJoiningPermitted && duration != UntilClosed)
        m_joiningEnds = m_alarms.after(duration, [this] { m_memory.isJoiningPermitted = false; });
}

ezsp::EzspStatus NcpStack::send(ezsp::NodeId to, const ezsp::EzspApsFrame &aps, const zcl::Bytes &payload)
{
    if (to == node()) {
        loopBack(aps, payload);
        return ezsp::EzspStatus::Success;
    }
    AirMessage message;
    message.frame.source = {node(), aps.sourceEndpoint};
    message.frame.destination = {to, aps.destinationEndpoint};
    message.frame.profile = aps.profile;
    message.frame.cluster = zcl::ClusterId(aps.cluster);
    message.frame.security = han::Security::NetworkKey;
    message.frame.payload = payload;
    if (aps.options & ApsEncryption) {
        const auto partner = eui64Of(to);
        message.linkKey = partner ? linkKeyOf(*partner) : std::nullopt;
        if (!message.linkKey)
            return ezsp::EzspStatus::ApsEncryptionFailed;
        message.frame.security = han::Security::LinkKey;
    }
    const bool isReached = air().reaches(to);
    countSent(to, isReached);
    air().carry(std::move(message));
    return isReached ? ezsp::EzspStatus::Success : ezsp::EzspStatus::DeliveryFailed;
}

void NcpStack::loopBack(const ezsp::EzspApsFrame &aps, const zcl::Bytes &payload)
{
    if (aps.profile != DeviceProfile)
        return;
    const auto answer = answerZdo(description(), zcl::ClusterId(aps.cluster), payload);
    if (!answer)
        return;
    han::ApsFrame frame;
    frame.profile = DeviceProfile;
    frame.source.endpoint = frame.destination.endpoint = DeviceEndpoint;
    frame.cluster = answer->cluster;
    frame.payload = answer->payload;
    announce(frame);
}

void NcpStack::hear(const AirMessage &message)
{
    const han::ApsFrame &frame = message.frame;
    if (message.frame.security == han::Security::LinkKey) {
        const auto partner = eui64Of(frame.source.node);
        if (!partner || !message.linkKey || linkKeyOf(*partner) != message.linkKey)
            return m_memory.count(RadioCounter::ApsDecryptionFailed);
    }
    countReceived(frame);
    announce(frame);
    if (frame.profile != DeviceProfile || frame.destination.node != node())
        return;
    const auto answer = answerZdo(description(), frame.cluster, frame.payload);
    if (!answer)
        return;
    ezsp::EzspApsFrame aps;
    aps.cluster = static_cast<std::uint16_t>(answer->cluster);
    send(frame.source.node, aps, answer->payload);
}

void NcpStack::countSent(ezsp::NodeId to, bool isReached)
{
    if (to >= EmulatedAir::FirstBroadcast) {
        m_memory.count(RadioCounter::MacSentBroadcast);
        m_memory.count(RadioCounter::ApsSentBroadcast);
    } else {
        m_memory.count(isReached ? RadioCounter::MacSentUnicast : RadioCounter::MacFailedUnicast);
        m_memory.count(isReached ? RadioCounter::ApsSentUnicast : RadioCounter::ApsFailedUnicast);
    }
}

void NcpStack::countReceived(const han::ApsFrame &frame)
{
    const bool isBroadcast = frame.destination.node >= EmulatedAir::FirstBroadcast;
    m_memory.count(isBroadcast ? RadioCounter::MacReceivedBroadcast : RadioCounter::MacReceivedUnicast);
    m_memory.count(isBroadcast ? RadioCounter::ApsReceivedBroadcast : RadioCounter::ApsReceivedUnicast);
}

void NcpStack::announce(const han::ApsFrame &frame)
{
    ezsp::IncomingMessageHandler incoming;
    incoming.type = frame.destination.node >= EmulatedAir::FirstBroadcast ? Broadcast : 0;
    incoming.aps.profile = frame.profile;
    incoming.aps.cluster = static_cast<std::uint16_t>(frame.cluster);
    incoming.aps.sourceEndpoint = frame.source.endpoint;
    incoming.aps.destinationEndpoint = frame.destination.endpoint;
    incoming.aps.options = frame.security == han::Security::LinkKey ? ApsEncryption : 0;
    incoming.aps.sequence = nextApsSequence();
    incoming.lqi = GoodLqi;
    incoming.rssi = GoodRssi;
    incoming.sender = frame.source.node;
    incoming.senderEui64 = eui64Of(frame.source.node).value_or(0);
    incoming.bindingIndex = incoming.addressIndex = NoIndex;
    incoming.message = frame.payload;
    callBack(incoming);
}

std::optional<ezsp::NodeId> NcpStack::admit(ezsp::Eui64 device, const security::Key128 &linkKey)
{
    if (!isJoiningPermitted())
        return {};
    const auto known = m_memory.transientKeys.find(device);
    const ezsp::NodeId node = addressFor(device);
    if (known == m_memory.transientKeys.end()) {
        announceJoin(device, node, false);
        return {};
    }
    if (!storeLinkKey(device, known->second)) {
        announceJoin(device, node, false);
        callBack(ezsp::KeyEstablishmentHandler{device, KeyTableFull});
        return {};
    }
    announceJoin(device, node, true);
    m_memory.count(RadioCounter::Joined);
    // Under a wrong key the device cannot read the network key that it is sent, and is heard of no more.
    if (known->second != linkKey)
        return {};
    m_tokens.devices[device] = node;
    return node;
}

void NcpStack::announceJoin(ezsp::Eui64 device, ezsp::NodeId node, bool isAllowed)
{
    ezsp::TrustCentreJoinHandler joined;
    joined.node = node;
    joined.eui64 = device;
    joined.update = StandardUnsecuredJoin;
    joined.decision = isAllowed ? UsePreconfiguredKey : DenyJoin;
    joined.parent = CoordinatorNode;
    callBack(joined);
    if (!isAllowed)
        return;
    ezsp::ChildJoinHandler child;
    child.isJoining = true;
    child.node = node;
    child.eui64 = device;
    child.nodeType = Router;
    callBack(child);
}

/// Drawn from the device's own address, so that a bench finds its meters where they were.
ezsp::NodeId NcpStack::addressFor(ezsp::Eui64 device)
{
    if (const auto known = m_tokens.devices.find(device); known != m_tokens.devices.end())
        return known->second;
    auto node = static_cast<ezsp::NodeId>(0x1000 + device % 0xE000);
    while (eui64Of(node))
        node = static_cast<ezsp::NodeId>(0x1000 + (node - 0x1000 + 1) % 0xE000);
    return node;
}

std::uint16_t NcpStack::keyTableSize() const
{
    const auto size = m_memory.configuration.find(KeyTableSize);
    return size == m_memory.configuration.end() ? DefaultKeyTableSize : size->second;
}

bool NcpStack::storeLinkKey(ezsp::Eui64 partner, const security::Key128 &key)
{
    const auto isOfPartner = [partner](const auto &entry) { return entry.second.partner == partner; };
    const auto old = std::find_if(m_tokens.linkKeys.begin(), m_tokens.linkKeys.end(), isOfPartner);
    if (old != m_tokens.linkKeys.end()) {
        old->second.key = key;
        return true;
    }
    for (std::uint16_t index = 0; index < keyTableSize(); ++index) {
        if (m_tokens.linkKeys.try_emplace(static_cast<std::uint8_t>(index), LinkKeyEntry{partner, key}).second)
            return true;
    }
    return false;
}

std::optional<security::Key128> NcpStack::linkKeyOf(ezsp::Eui64 partner) const
{
    for (const auto &[index, entry] : m_tokens.linkKeys) {
        if (entry.partner == partner)
            return entry.key;
    }
    if (isDevice() && partner == m_tokens.membership->trustCentre)
        return security::Key128(m_tokens.security.preconfiguredKey);
    return {};
}

std::optional<ezsp::Eui64> NcpStack::eui64Of(ezsp::NodeId node) const
{
    if (node == this->node())
        return m_own;
    for (const auto &[device, address] : m_tokens.devices) {
        if (address == node)
            return device;
    }
    for (const auto &[index, entry] : m_memory.addresses) {
        if (entry.node == node)
            return entry.eui64;
    }
    return {};
}

std::optional<ezsp::NodeId> NcpStack::nodeOf(ezsp::Eui64 device) const
{
    if (device == m_own)
        return node();
    if (const auto known = m_tokens.devices.find(device); known != m_tokens.devices.end())
        return known->second;
    for (const auto &[index, entry] : m_memory.addresses) {
        if (entry.eui64 == device)
            return entry.node;
    }
    return {};
}

DeviceDescription NcpStack::description() const
{
    return {node(), m_own, !isDevice(), m_memory.manufacturer, m_memory.endpoints};
}

} // namespace meterglass::coordinator
