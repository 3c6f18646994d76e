#pragma once

#include "meterlink/security/certificate.h"
#include "meterlink/security/secret.h"

#include <optional>

/// Elliptic Curve Menezes-Qu-Vanstone key agreement of two static and two ephemeral keys (SEC 1 6.2, with the cofactor).
namespace meterglass::security::ecmqv {

/// One side's own keys.
struct OwnKeys
{
    PrivateKey fixed;
    PrivateKey ephemeral;
    CurvePoint ephemeralPoint{}; ///< the public key of `ephemeral`
};

/// The other side's public keys.
struct PeerKeys
{
    CurvePoint fixed{};
    CurvePoint ephemeral{};
};

/// The same 36 octets at both ends; nothing where a key of the peer is not on the curve, infinity or of a wrong order.
std::optional<Secret<36>> sharedSecret(const OwnKeys &own, const PeerKeys &peer);

} // namespace meterglass::security::ecmqv
