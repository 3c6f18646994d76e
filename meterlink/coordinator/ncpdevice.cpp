#include "meterlink/coordinator/ncpstack.h"
#include "meterlink/ezsp/networkmessages.h"
#include "meterlink/ezsp/securitymessages.h"

/// How a co-processor is a device on a network that another device runs.
namespace meterglass::coordinator {

namespace {

using namespace std::chrono_literals;
using ezsp::EzspStatus;

constexpr auto AssociationTime = 300ms;
/// After which a device gives up waiting for the network key.
constexpr auto KeyPatience = 3s;
constexpr auto KeyRequestPatience = 5s;
constexpr std::uint8_t ZigBeePro = 2;
constexpr ezsp::NodeId AllThatListen = 0xFFFD;

/// Of EmberKeyStatus.
constexpr std::uint8_t ApplicationKeyEstablished = 0x01;
constexpr std::uint8_t KeyEstablishmentTimeout = 0x04;
constexpr std::uint8_t KeyTableFull = 0x05;

} // namespace

void NcpStack::bringInReach(EmulatedAir &network)
{
    m_foreign = &network;
    connect(&network, &EmulatedAir::closed, this, [this] {
        if (m_memory.isNetworkUp && isDevice())
            takeDown();
    });
}

std::vector<ezsp::EzspFoundNetwork> NcpStack::networksInReach() const
{
    const TrustCentre *trustCentre = m_foreign ? m_foreign->trustCentre() : nullptr;
    if (!trustCentre)
        return {};
    const ezsp::EzspNetworkParameters network = trustCentre->network();
    return {{network.radioChannel, network.panId, network.extendedPanId, trustCentre->isJoiningPermitted(), ZigBeePro,
             network.updateId}};
}

void NcpStack::join(const ezsp::EzspNetworkParameters &parameters)
{
    m_joining = m_alarms.after(AssociationTime, [this, parameters] {
        const TrustCentre *trustCentre = m_foreign ? m_foreign->trustCentre() : nullptr;
        const bool isThere = trustCentre && trustCentre->network().extendedPanId == parameters.extendedPanId;
        if (isThere && trustCentre->isJoiningPermitted())
            enter(parameters);
        else
            endJoining(EzspStatus::JoinFailed);
    });
}

/// A trust centre that knows another key, or none, sends what this device cannot read: it waits in vain.
void NcpStack::enter(const ezsp::EzspNetworkParameters &parameters)
{
    TrustCentre &trustCentre = *m_foreign->trustCentre();
    const auto node = trustCentre.admit(m_own, security::Key128(m_tokens.security.preconfiguredKey));
    if (!node) {
        m_joining = m_alarms.after(KeyPatience, [this] { endJoining(EzspStatus::NoNetworkKey); });
        return;
    }
    m_tokens.network = parameters;
    m_tokens.membership = Membership{*node, trustCentre.eui64()};
    m_tokens.linkKeys.clear();
    m_tokens.devices = {{trustCentre.eui64(), CoordinatorNode}};
    bringUp();
    ezsp::EzspApsFrame aps;
    const ZdoMessage announcement = deviceAnnounce(description(), 0);
    aps.cluster = static_cast<std::uint16_t>(announcement.cluster);
    send(AllThatListen, aps, announcement.payload);
}

void NcpStack::endJoining(EzspStatus status)
{
    callBack(ezsp::StackStatusHandler{wire(status)});
}

void NcpStack::requestLinkKey(ezsp::Eui64 partner)
{
    m_keyRequest =
        m_alarms.after(KeyRequestPatience, [this, partner] { endKeyRequest(partner, KeyEstablishmentTimeout); });
    if (TrustCentre *trustCentre = m_foreign ? m_foreign->trustCentre() : nullptr)
        trustCentre->introduce(m_own, partner);
}

void NcpStack::takeLinkKey(const PartnerKey &key)
{
    m_keyRequest.cancel();
    endKeyRequest(key.partner, storeLinkKey(key.partner, key.key) ? ApplicationKeyEstablished : KeyTableFull);
}

void NcpStack::endKeyRequest(ezsp::Eui64 partner, std::uint8_t status)
{
    callBack(ezsp::KeyEstablishmentHandler{partner, status});
}

} // namespace meterglass::coordinator
