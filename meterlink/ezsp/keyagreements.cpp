#include "meterlink/ezsp/keyagreements.h"

namespace meterglass::ezsp {

namespace {

bool isInitiate(const zcl::FrameView &frame)
{
    constexpr std::uint8_t InitiateKeyEstablishment = 0x00;
    return frame.header.type == zcl::FrameType::Cluster && frame.header.direction == zcl::Direction::ClientToServer
        && frame.header.command == InitiateKeyEstablishment;
}

} // namespace

KeyAgreements::KeyAgreements(const security::Certificate::Octets &certificate, han::HanTransport &transport,
                             security::KeyAgreementEngine &engine, core::Alarms &alarms)
    : m_certificate(certificate),
      m_transport(transport),
      m_engine(engine),
      m_alarms(alarms)
{ }

/// A second device waits for its turn: what it sends meanwhile is not answered, and it tries again.
void KeyAgreements::receive(const han::ApsFrame &frame, security::Eui64 device)
{
    const auto decoded = zcl::decodeFrame(frame.payload);
    if (!decoded)
        return;
    if (!m_session && isInitiate(*decoded))
        begin(frame, device);
    if (m_session && frame.source == m_peer)
        m_session->receive(*decoded);
}

void KeyAgreements::begin(const han::ApsFrame &initiate, security::Eui64 device)
{
    m_peer = initiate.source;
    m_device = device;
    security::KeyEstablishmentTerms terms;
    terms.role = security::KeyRole::Responder;
    terms.certificate = m_certificate;
    terms.peer = device;
    m_session = std::make_unique<security::KeyEstablishmentSession>(
        terms, m_engine, m_alarms, [this, initiate](const zcl::Frame &answer) { send(initiate, answer); },
        [this](const security::KeyEstablishmentEnd &end) {
            m_session.reset();
            Q_EMIT ended(end);
        });
    Q_EMIT began();
}

void KeyAgreements::send(const han::ApsFrame &initiate, const zcl::Frame &answer)
{
    han::ApsFrame frame = initiate;
    std::swap(frame.source, frame.destination);
    frame.payload = zcl::encodeFrame(answer.header(), answer.payload());
    m_transport.send(frame);
}

} // namespace meterglass::ezsp
