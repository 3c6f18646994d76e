#include "meterlink/ezsp/addressmessages.h"
#include "meterlink/ezsp/ezspcoordinator.h"
#include "meterlink/se/clusters.h"

/// How a meter comes in: permission, joining, key establishment.
namespace meterglass::ezsp {

namespace {

using namespace std::chrono_literals;

/// From joining to the first Initiate.
constexpr auto AuthenticationPatience = 60s;

/// Of EmberDeviceUpdate.
constexpr std::uint8_t DeviceLeft = 2;
/// Of EmberJoinDecision.
constexpr std::uint8_t DenyJoin = 2;

CoordinatorTrouble troubleFrom(security::TerminateStatus status)
{
    switch (status) {
    case security::TerminateStatus::UnknownIssuer:
    case security::TerminateStatus::InvalidCertificate:
    case security::TerminateStatus::UnsupportedSuite:
        return CoordinatorTrouble::ForeignCertificate;
    case security::TerminateStatus::BadKeyConfirm:
        return CoordinatorTrouble::KeysDiffer;
    case security::TerminateStatus::BadMessage:
    case security::TerminateStatus::NoResources:
        break;
    }
    return CoordinatorTrouble::ExchangeBrokenOff;
}

CoordinatorTrouble troubleFrom(const security::KeyEstablishmentEnd &end)
{
    switch (end.cause) {
    case security::KeyEstablishmentEnd::Cause::Agreed:
        return CoordinatorTrouble::None;
    case security::KeyEstablishmentEnd::Cause::TerminatedHere:
    case security::KeyEstablishmentEnd::Cause::TerminatedByPeer:
        return troubleFrom(end.status);
    case security::KeyEstablishmentEnd::Cause::TimedOut:
        break;
    }
    return CoordinatorTrouble::ExchangeNotAnswered;
}

} // namespace

void EzspCoordinator::admit(Eui64 device, const security::Key128 &joiningKey, std::uint8_t duration)
{
    if (state().phase == CoordinatorPhase::MeterFound) { // what was found so far had another key
        m_authentication.cancel();
        enter(CoordinatorPhase::NetworkUp);
    }
    m_scope.launch(letIn(device, joiningKey, duration));
}

QCoro::Task<> EzspCoordinator::letIn(Eui64 device, security::Key128 joiningKey, std::uint8_t duration)
{
    const StepEnd end = co_await ezsp::admit(&host(), device, joiningKey, duration, m_scope.token());
    if (!end.isCancelled() && !end.isDone())
        complain(end.trouble());
}

void EzspCoordinator::takeCallback(const EzspFrame &frame)
{
    if (const auto join = frame.as<TrustCentreJoinHandler>())
        takeJoin(*join);
}

void EzspCoordinator::takeJoin(const TrustCentreJoinHandler &join)
{
    if (isBusy() || state().phase == CoordinatorPhase::Stopped)
        return;
    if (join.update == DeviceLeft) {
        m_devices.erase(join.node);
        return;
    }
    if (join.decision == DenyJoin) {
        complain(CoordinatorTrouble::MeterDenied);
        return;
    }
    m_devices[join.node] = join.eui64;
    // One that cannot read the network key comes again and again, and is the same meter still.
    if (state().phase == CoordinatorPhase::MeterFound && state().meter == join.eui64)
        return;
    ownState().meter = join.eui64;
    ownState().meterNode = join.node;
    m_authentication =
        alarms().after(AuthenticationPatience, [this] { complain(CoordinatorTrouble::NoAuthentication); });
    enter(CoordinatorPhase::MeterFound);
}

void EzspCoordinator::takeFrame(const han::ApsFrame &frame)
{
    if (frame.cluster != se::cluster::KeyEstablishment || !m_agreements)
        return;
    if (const auto device = m_devices.find(frame.source.node); device != m_devices.end()) {
        m_authentication.cancel();
        m_agreements->receive(frame, security::Eui64(device->second));
    } else {
        m_scope.launch(introduce(frame));
    }
}

/// A device that joined before the co-processor was reset.
QCoro::Task<> EzspCoordinator::introduce(han::ApsFrame frame)
{
    const LookupEui64ByNodeId question{frame.source.node};
    const auto answer = co_await host().send(question, m_scope.token());
    if (!answer || statusFrom(answer->status, host().version()) != EzspStatus::Success)
        co_return;
    m_devices[frame.source.node] = answer->eui64;
    ownState().meter = answer->eui64;
    ownState().meterNode = frame.source.node;
    takeFrame(frame);
}

void EzspCoordinator::takeAgreement(const security::KeyEstablishmentEnd &end)
{
    const auto device = static_cast<Eui64>(m_agreements->device());
    if (end.cause != security::KeyEstablishmentEnd::Cause::Agreed) {
        complain(troubleFrom(end));
    } else if (const auto linkKey = means().linkKey()) {
        m_scope.launch(keep(device, *linkKey));
    } else {
        Q_EMIT linkKeyHeld(device);
        enter(CoordinatorPhase::KeysAgreed);
    }
}

QCoro::Task<> EzspCoordinator::keep(Eui64 device, security::Key128 linkKey)
{
    const StepEnd end = co_await storeLinkKey(&host(), device, linkKey, m_scope.token());
    if (end.isCancelled())
        co_return;
    if (!end.isDone()) {
        complain(end.trouble());
        co_return;
    }
    Q_EMIT linkKeyAgreed(device, linkKey);
    enter(CoordinatorPhase::KeysAgreed);
}

} // namespace meterglass::ezsp
