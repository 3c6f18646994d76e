#include "meterlink/coordinator/meterauthentication.h"

#include "meterlink/coordinator/servicediscovery.h"
#include "meterlink/se/clusters.h"

namespace meterglass::coordinator {

namespace {

using namespace std::chrono_literals;

constexpr auto AnswerDeadline = 5s;
constexpr ezsp::NodeId TrustCentreNode = 0x0000;

} // namespace

MeterAuthentication::MeterAuthentication(const security::Credentials &credentials, std::uint8_t endpoint,
                                         core::Alarms &alarms)
    : m_certificate(credentials.certificate),
      m_endpoint(endpoint),
      m_alarms(alarms),
      m_engine(credentials)
{ }

MeterAuthentication::~MeterAuthentication() = default;

void MeterAuthentication::start(security::Eui64 trustCentre)
{
    stop();
    m_trustCentre = trustCentre;
    m_next = m_alarms.after(FirstPause, [this] { ask(); });
}

void MeterAuthentication::stop()
{
    m_session.reset();
    m_isAsking = false;
    m_pause = ShortestPause;
    m_next.cancel();
}

void MeterAuthentication::receive(const han::ApsFrame &frame)
{
    if (frame.profile == DeviceProfile) {
        const auto endpoint = frame.cluster == MatchDescriptorResponse && m_isAsking
            ? matchedEndpoint(frame.payload, m_sequence)
            : std::nullopt;
        if (endpoint)
            establish(*endpoint);
        return;
    }
    const auto decoded = zcl::decodeFrame(frame.payload);
    if (decoded && m_session)
        m_session->receive(*decoded);
}

void MeterAuthentication::ask()
{
    const ZdoMessage request =
        matchDescriptorRequest(TrustCentreNode, han::SmartEnergyProfile, se::cluster::KeyEstablishment, ++m_sequence);
    han::ApsFrame frame;
    frame.source.endpoint = DeviceEndpoint;
    frame.destination = {TrustCentreNode, DeviceEndpoint};
    frame.profile = DeviceProfile;
    frame.cluster = request.cluster;
    frame.security = han::Security::NetworkKey;
    frame.payload = request.payload;
    m_isAsking = true;
    m_next = m_alarms.after(AnswerDeadline, [this] { tryLater(0s); });
    Q_EMIT sent(frame);
}

void MeterAuthentication::establish(std::uint8_t endpoint)
{
    m_isAsking = false;
    m_next.cancel();
    security::KeyEstablishmentTerms terms;
    terms.role = security::KeyRole::Initiator;
    terms.certificate = m_certificate;
    terms.peer = m_trustCentre;
    m_session = std::make_unique<security::KeyEstablishmentSession>(
        terms, m_engine, m_alarms, [this, endpoint](const zcl::Frame &frame) { send(endpoint, frame); },
        [this](const security::KeyEstablishmentEnd &how) { end(how); });
    m_session->start(++m_sequence);
}

void MeterAuthentication::send(std::uint8_t endpoint, const zcl::Frame &message)
{
    han::ApsFrame frame;
    frame.source.endpoint = m_endpoint;
    frame.destination = {TrustCentreNode, endpoint};
    frame.cluster = se::cluster::KeyEstablishment;
    frame.security = han::Security::NetworkKey;
    frame.payload = zcl::encodeFrame(message.header(), message.payload());
    Q_EMIT sent(frame);
}

void MeterAuthentication::end(const security::KeyEstablishmentEnd &end)
{
    m_session.reset();
    if (end.cause != security::KeyEstablishmentEnd::Cause::Agreed || !m_engine.linkKey())
        return tryLater(end.waitTime);
    m_pause = ShortestPause;
    Q_EMIT agreed(*m_engine.linkKey());
}

/// @param pause no shorter than this
void MeterAuthentication::tryLater(std::chrono::seconds pause)
{
    m_isAsking = false;
    m_next = m_alarms.after(std::max(pause, m_pause), [this] { ask(); });
    m_pause = std::min(2 * m_pause, LongestPause);
}

} // namespace meterglass::coordinator
