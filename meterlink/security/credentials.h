#pragma once

#include "meterlink/security/certificate.h"
#include "meterlink/security/secret.h"

namespace meterglass::security {

/// What a device must hold to agree on keys: its certificate, the private key that goes with it, and the public key of
/// whoever issued both.
struct Credentials
{
    Certificate::Octets certificate{};
    PrivateKey privateKey;
    CurvePoint authorityKey{};

    bool operator==(const Credentials &) const = default;
};

/// Whether the private key is the certificate's own.
bool areWhole(const Credentials &credentials);

} // namespace meterglass::security
