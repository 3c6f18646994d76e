#include "meterlink/ezsp/ezspdevice.h"

#include "meterlink/ezsp/callbackwait.h"
#include "meterlink/ezsp/deviceprofile.h"
#include "meterlink/ezsp/keymessages.h"
#include "meterlink/ezsp/linkkeys.h"
#include "meterlink/ezsp/networkjoining.h"
#include "meterlink/ezsp/networkmessages.h"
#include "meterlink/ezsp/rememberednetwork.h"
#include "meterlink/ezsp/securitymessages.h"
#include "meterlink/ezsp/trustcentreagreement.h"
#include "meterlink/ezsp/utilitymessages.h"
#include "meterlink/se/clusters.h"

#include <algorithm>

namespace meterglass::ezsp {

namespace {

using security::KeyEstablishmentEnd;

constexpr NodeId TrustCentreNode = 0x0000;
/// Of EmberKeyStatus.
constexpr std::uint8_t ApplicationKeyEstablished = 0x01;
constexpr std::uint8_t KeyTableFull = 0x05;
/// The trust centre sends the key to both ends.
constexpr std::chrono::seconds LinkKeyDeadline{15};
/// After a power cut the meter may come to terms with the trust centre later than this end.
constexpr int LinkKeyRequests = 8;

CoordinatorTrouble troubleFrom(const KeyEstablishmentEnd &end)
{
    switch (end.cause) {
    case KeyEstablishmentEnd::Cause::Agreed:
        return CoordinatorTrouble::None;
    case KeyEstablishmentEnd::Cause::TerminatedHere:
    case KeyEstablishmentEnd::Cause::TerminatedByPeer:
        return CoordinatorTrouble::AuthenticationRefused;
    case KeyEstablishmentEnd::Cause::TimedOut:
        break;
    }
    return CoordinatorTrouble::TrustCentreSilent;
}

/// @param ifSilent what it means that nobody answered on the air
StepEnd endOfAsking(han::LinkError error, CoordinatorTrouble ifSilent)
{
    return error == han::LinkError::TimedOut ? StepEnd(ifSilent) : StepEnd(error, ifSilent);
}

} // namespace

EzspDevice::EzspDevice(EzspHost &host, core::Alarms &alarms, Settings settings)
    : EzspNetwork(host, alarms, settings.network.role, static_cast<const CredentialSource &>(settings)),
      m_plan(std::move(settings.network))
{
    connect(&host, &EzspHost::calledBack, this, &EzspDevice::takeCallback);
}

EzspDevice::~EzspDevice() = default;

Step EzspDevice::openNetwork(std::stop_token stop)
{
    const han::Result<bool> resumed = co_await resumeNetwork(&host(), &alarms(), NodeType::Router, stop);
    if (!resumed)
        co_return StepEnd(resumed.error(), CoordinatorTrouble::NetworkFull);
    m_isNew = !*resumed;
    if (*resumed)
        co_return StepEnd();
    co_return co_await joinNetwork(stop);
}

Step EzspDevice::joinNetwork(std::stop_token stop)
{
    NetworkJoining joining(host(), alarms(), m_plan);
    enter(CoordinatorPhase::FindingNetwork);
    han::Result<std::vector<EzspFoundNetwork>> networks = co_await joining.findOpenNetworks(stop);
    if (!networks)
        co_return StepEnd(networks.error(), CoordinatorTrouble::ScanFailed);
    if (networks->empty())
        co_return CoordinatorTrouble::NoOpenNetwork;
    enter(CoordinatorPhase::Joining);
    co_return co_await joining.joinOneOf(std::move(*networks), stop);
}

Step EzspDevice::settleIn(std::stop_token stop)
{
    constexpr Step (EzspDevice::*Steps[])(std::stop_token) = {&EzspDevice::meetTrustCentre, &EzspDevice::authenticate,
                                                              &EzspDevice::findMeter, &EzspDevice::askForMeterKey};
    StepEnd end;
    for (const auto step : Steps) {
        end = co_await (this->*step)(stop);
        if (!end.isDone())
            break;
    }
    co_return end;
}

Step EzspDevice::meetTrustCentre(std::stop_token stop)
{
    enter(CoordinatorPhase::Authenticating);
    const GetNodeId question;
    const auto own = co_await host().send(question, stop);
    if (!own)
        co_return StepEnd(own.error(), CoordinatorTrouble::NotACoProcessor);
    ownState().node = own->node;
    transport().setOwnNode(own->node);
    const han::Result<Eui64> trustCentre = co_await longAddressOf(&host(), &alarms(), TrustCentreNode, stop);
    if (!trustCentre)
        co_return endOfAsking(trustCentre.error(), CoordinatorTrouble::TrustCentreSilent);
    ownState().trustCentre = *trustCentre;
    co_return StepEnd();
}

bool EzspDevice::isPartner(Eui64 trustCentre) const
{
    return std::find(m_plan.partners.begin(), m_plan.partners.end(), trustCentre) != m_plan.partners.end();
}

Step EzspDevice::authenticate(std::stop_token stop)
{
    if (!m_isNew && isPartner(state().trustCentre))
        co_return StepEnd();
    const auto server = co_await findService(&host(), &alarms(), TrustCentreNode, se::cluster::KeyEstablishment, stop);
    if (!server)
        co_return endOfAsking(server.error(), CoordinatorTrouble::TrustCentreSilent);
    const auto over =
        co_await agreeWithTrustCentre(&host(), &transport(), &alarms(), &means(), *server, state().trustCentre, stop);
    if (!over)
        co_return endOfAsking(over.error(), CoordinatorTrouble::TrustCentreSilent);
    if (over->cause != KeyEstablishmentEnd::Cause::Agreed) {
        waitAtLeast(over->waitTime);
        co_return troubleFrom(*over);
    }
    co_return co_await keepTrustCentreKey(stop);
}

Step EzspDevice::keepTrustCentreKey(std::stop_token stop)
{
    const Eui64 trustCentre = state().trustCentre;
    if (const auto linkKey = means().linkKey()) {
        const StepEnd end = co_await storeTrustCentreKey(&host(), trustCentre, *linkKey, stop);
        if (!end.isDone())
            co_return end;
        Q_EMIT linkKeyAgreed(trustCentre, *linkKey);
    } else {
        Q_EMIT linkKeyHeld(trustCentre);
    }
    if (!isPartner(trustCentre))
        m_plan.partners.push_back(trustCentre);
    m_isNew = false;
    co_return StepEnd();
}

Step EzspDevice::findMeter(std::stop_token stop)
{
    enter(CoordinatorPhase::NetworkUp);
    const auto meter = co_await findService(&host(), &alarms(), AllThatListen, se::cluster::Metering, stop);
    if (!meter)
        co_return endOfAsking(meter.error(), CoordinatorTrouble::NoMeter);
    const han::Result<Eui64> eui64 = co_await longAddressOf(&host(), &alarms(), meter->node, stop);
    if (!eui64)
        co_return endOfAsking(eui64.error(), CoordinatorTrouble::NoMeter);
    ownState().meterNode = meter->node;
    ownState().meter = *eui64;
    enter(CoordinatorPhase::MeterFound);
    co_return StepEnd();
}

/// None is needed where the trust centre is the meter, or where the co-processor has kept the last one.
Step EzspDevice::askForMeterKey(std::stop_token stop)
{
    const Eui64 meter = state().meter;
    if (meter == state().trustCentre)
        co_return StepEnd();
    const StepEnd known = co_await nameNode(&host(), meter, state().meterNode, stop);
    if (!known.isDone())
        co_return known;
    constexpr std::uint8_t None = 0xFF;
    const FindKeyTableEntry question{meter, true};
    const auto kept = co_await host().send(question, stop);
    if (!kept)
        co_return StepEnd(kept.error(), CoordinatorTrouble::MeterKeyRefused);
    StepEnd end;
    for (int request = 0; request < LinkKeyRequests && kept->index == None; ++request) {
        end = co_await requestLinkKey(stop);
        if (end.isCancelled() || end.trouble() != CoordinatorTrouble::MeterKeyRefused)
            break;
    }
    co_return end;
}

Step EzspDevice::requestLinkKey(std::stop_token stop)
{
    const Eui64 meter = state().meter;
    std::uint8_t status = 0;
    CallbackWait established(host(), alarms(), [&status, meter](const EzspFrame &frame) {
        const auto handler = frame.as<KeyEstablishmentHandler>();
        if (handler)
            status = handler->status;
        return handler && handler->partner == meter;
    });
    const RequestLinkKey command{meter};
    const auto answer = co_await host().send(command, stop);
    const StepEnd begun = endOf(answer, host().version(), CoordinatorTrouble::MeterKeyRefused);
    if (!begun.isDone())
        co_return begun;
    const std::optional<han::LinkError> missed = co_await established.arrived(LinkKeyDeadline, stop);
    if (missed)
        co_return endOfAsking(*missed, CoordinatorTrouble::MeterKeyRefused);
    if (status == KeyTableFull)
        co_return CoordinatorTrouble::KeyTableFull;
    co_return status == ApplicationKeyEstablished ? StepEnd() : StepEnd(CoordinatorTrouble::MeterKeyRefused);
}

void EzspDevice::takeCallback(const EzspFrame &frame)
{
    const auto handler = frame.as<StackStatusHandler>();
    const bool isDown = handler && statusFrom(handler->status, host().version()) == EzspStatus::NetworkDown;
    if (isDown && !isBusy() && state().phase != CoordinatorPhase::Stopped)
        fail(CoordinatorTrouble::NetworkLeft);
}

} // namespace meterglass::ezsp
