#include "meterlink/security/libcryptoengine.h"

#include "meterlink/security/ecmqv.h"
#include "meterlink/security/ecqv.h"
#include "meterlink/security/sect283k1.h"

namespace meterglass::security {

LibcryptoEngine::LibcryptoEngine(Credentials credentials, KeySource source)
    : m_credentials(std::move(credentials)),
      m_source(source ? std::move(source) : KeySource(sect283k1::randomPrivateKey))
{ }

void LibcryptoEngine::generateEphemeralKey(EphemeralKeyReady ready)
{
    m_linkKey.reset();
    m_ephemeral = m_source();
    const auto point = sect283k1::publicKeyOf(*m_ephemeral);
    if (!point)
        return ready(TerminateStatus::NoResources);
    m_ephemeralPoint = *point;
    ready(*point);
}

void LibcryptoEngine::calculateMacs(KeyRole own, const Certificate::Octets &peerCertificate,
                                    const CurvePoint &peerEphemeral, MacsReady ready)
{
    ready(macs(own, peerCertificate, peerEphemeral));
}

Calculated<ConfirmationMacs> LibcryptoEngine::macs(KeyRole own, const Certificate::Octets &peerCertificate,
                                                   const CurvePoint &peerEphemeral)
{
    const auto ownCertificate = decodeCertificate(m_credentials.certificate);
    if (!ownCertificate || !m_ephemeral)
        return TerminateStatus::NoResources;
    const auto certificate = decodeCertificate(peerCertificate);
    const auto peerKey = ecqv::publicKeyOf(peerCertificate, m_credentials.authorityKey);
    if (!certificate || !peerKey)
        return TerminateStatus::InvalidCertificate;
    const auto secret =
        ecmqv::sharedSecret({m_credentials.privateKey, *m_ephemeral, m_ephemeralPoint}, {*peerKey, peerEphemeral});
    if (!secret)
        return TerminateStatus::BadMessage;
    const DerivedKeys keys = deriveKeys(*secret);
    m_agreed = keys.keyData;
    KeyTranscript transcript{ownCertificate->subject, certificate->subject, m_ephemeralPoint, peerEphemeral};
    if (own == KeyRole::Responder)
        transcript = {certificate->subject, ownCertificate->subject, peerEphemeral, m_ephemeralPoint};
    return confirmationMacs(keys.macKey, transcript);
}

void LibcryptoEngine::finish(bool isConfirmed)
{
    m_linkKey = isConfirmed ? m_agreed : std::nullopt;
    m_ephemeral.reset();
    m_agreed.reset();
}

} // namespace meterglass::security
