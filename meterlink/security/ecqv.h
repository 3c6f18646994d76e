#pragma once

#include "meterlink/security/certificate.h"
#include "meterlink/security/secret.h"

#include <optional>

/// Elliptic Curve Qu-Vanstone implicit certificates (SEC 4): a certificate holds no key, it makes one together with its
/// issuer's.
namespace meterglass::security::ecqv {

/// The subject's public key. @return nothing where the certificate or the issuer's key is no point of the curve
std::optional<CurvePoint> publicKeyOf(const Certificate::Octets &certificate, const CurvePoint &issuerKey);

/// What an issuer gives: the certificate, and what the subject's own secret must be mended with.
struct Issue
{
    Certificate::Octets certificate{};
    PrivateKey contribution;
};

/// @param request whose reconstruction point is the public key of the subject's own secret
/// @param blind the issuer's secret for this one certificate
/// @return nothing where the request's point is not on the curve
std::optional<Issue> issue(Certificate request, const PrivateKey &blind, const PrivateKey &issuerKey);

/// The subject's private key. @param own the secret whose public key stood in the request
PrivateKey privateKeyOf(const Issue &issue, const PrivateKey &own);

} // namespace meterglass::security::ecqv
