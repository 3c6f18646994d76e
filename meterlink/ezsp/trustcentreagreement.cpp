#include "meterlink/ezsp/trustcentreagreement.h"

#include "core/task/oneshot.h"
#include "meterlink/ezsp/smartenergysetup.h"
#include "meterlink/se/clusters.h"
#include "meterlink/security/keyestablishmentsession.h"

namespace meterglass::ezsp {

namespace {

using han::LinkError;

constexpr std::uint8_t FirstSequence = 1;

void sendTo(han::HanTransport &transport, han::HanAddress server, const zcl::Frame &message)
{
    han::ApsFrame frame;
    frame.source.endpoint = HanEndpoint;
    frame.destination = server;
    frame.cluster = se::cluster::KeyEstablishment;
    frame.security = han::Security::NetworkKey;
    frame.payload = zcl::encodeFrame(message.header(), message.payload());
    transport.send(frame);
}

void hear(security::KeyEstablishmentSession &session, han::HanAddress server, const han::ApsFrame &frame)
{
    if (frame.cluster != se::cluster::KeyEstablishment || frame.source != server)
        return;
    if (const auto decoded = zcl::decodeFrame(frame.payload))
        session.receive(*decoded);
}

} // namespace

QCoro::Task<han::Result<security::KeyEstablishmentEnd>> agreeWithTrustCentre(
    EzspHost *host, han::HanTransport *transport, core::Alarms *alarms, const AgreementMeans *means,
    han::HanAddress server, Eui64 trustCentre, std::stop_token stop)
{
    core::OneShot<han::Result<security::KeyEstablishmentEnd>> over;
    security::KeyEstablishmentTerms terms;
    terms.role = security::KeyRole::Initiator;
    terms.certificate = means->certificate;
    terms.peer = security::Eui64(trustCentre);
    security::KeyEstablishmentSession session(
        terms, *means->engine, *alarms,
        [transport, server](const zcl::Frame &frame) { sendTo(*transport, server, frame); },
        [&over](const security::KeyEstablishmentEnd &end) { over.settle(end); });
    QObject listener;
    QObject::connect(transport, &han::HanTransport::received, &listener,
                     [&session, server](const han::ApsFrame &frame) { hear(session, server, frame); });
    const auto goDown = [&over] { over.settle(LinkError::LinkDown); };
    QObject::connect(host, &EzspHost::restarted, &listener, goDown);
    QObject::connect(host, &EzspHost::failed, &listener, goDown);
    const std::stop_callback stopped(stop, [&over] { over.settle(LinkError::Cancelled); });
    session.start(FirstSequence);
    co_return co_await over.settled();
}

} // namespace meterglass::ezsp
