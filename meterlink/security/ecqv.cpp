#include "meterlink/security/ecqv.h"

#include "meterlink/security/aesmmo.h"
#include "meterlink/security/sect283k1.h"

namespace meterglass::security::ecqv {

std::optional<CurvePoint> publicKeyOf(const Certificate::Octets &certificate, const CurvePoint &issuerKey)
{
    const auto decoded = decodeCertificate(certificate);
    if (!decoded)
        return std::nullopt;
    return sect283k1::multiplyAdd(aesMmo(certificate), decoded->reconstructionPoint, issuerKey);
}

std::optional<Issue> issue(Certificate request, const PrivateKey &blind, const PrivateKey &issuerKey)
{
    static constexpr std::uint8_t One[] = {1};
    const auto blindPoint = sect283k1::publicKeyOf(blind);
    if (!blindPoint)
        return std::nullopt;
    const auto point = sect283k1::multiplyAdd(One, request.reconstructionPoint, *blindPoint);
    if (!point)
        return std::nullopt;
    request.reconstructionPoint = *point;
    Issue issue;
    issue.certificate = encode(request);
    issue.contribution = sect283k1::multiplyAdd(aesMmo(issue.certificate), blind, issuerKey);
    return issue;
}

PrivateKey privateKeyOf(const Issue &issue, const PrivateKey &own)
{
    return sect283k1::multiplyAdd(aesMmo(issue.certificate), own, issue.contribution);
}

} // namespace meterglass::security::ecqv
