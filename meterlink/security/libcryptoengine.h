#pragma once

#include "meterlink/security/credentials.h"
#include "meterlink/security/keyagreementengine.h"

#include <optional>

namespace meterglass::security {

/// Calculates on this computer, at once.
class LibcryptoEngine final : public KeyAgreementEngine
{
public:
    using KeySource = std::function<PrivateKey()>;
    /// @param source of ephemeral keys, each 1 to n - 1 and used once; by default libcrypto's random numbers
    explicit LibcryptoEngine(Credentials credentials, KeySource source = {});

    void generateEphemeralKey(EphemeralKeyReady ready) override;
    void calculateMacs(KeyRole own, const Certificate::Octets &peerCertificate, const CurvePoint &peerEphemeral,
                       MacsReady ready) override;
    void finish(bool isConfirmed) override;

    /// Of the exchange that was finished last; nothing unless it was confirmed.
    const std::optional<Key128> &linkKey() const { return m_linkKey; }

private:
    Calculated<ConfirmationMacs> macs(KeyRole own, const Certificate::Octets &peerCertificate,
                                      const CurvePoint &peerEphemeral);

    Credentials m_credentials;
    KeySource m_source;
    std::optional<PrivateKey> m_ephemeral;
    CurvePoint m_ephemeralPoint{};
    std::optional<Key128> m_agreed;
    std::optional<Key128> m_linkKey;
};

} // namespace meterglass::security
