#include "meterlink/security/benchauthority.h"

#include "meterlink/security/ecqv.h"
#include "meterlink/security/sect283k1.h"

#include <openssl/rand.h>

namespace meterglass::security {

namespace {

std::uint64_t randomSerial()
{
    std::uint64_t serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof(serial));
    return serial;
}

} // namespace

BenchAuthority::BenchAuthority() : m_privateKey(sect283k1::randomPrivateKey()) { }

CurvePoint BenchAuthority::publicKey() const
{
    return sect283k1::publicKeyOf(m_privateKey).value_or(CurvePoint());
}

Credentials BenchAuthority::issue(Eui64 subject, core::UtcSecond validFrom) const
{
    Certificate request;
    request.serial = randomSerial();
    request.issuer = Address;
    request.subject = subject;
    request.validFrom = static_cast<std::uint64_t>(validFrom.time_since_epoch().count());
    for (;;) { // once, but for the one case in 2^281 in which a sum is infinity
        const PrivateKey own = sect283k1::randomPrivateKey();
        request.reconstructionPoint = sect283k1::publicKeyOf(own).value_or(CurvePoint());
        const auto issue = ecqv::issue(request, sect283k1::randomPrivateKey(), m_privateKey);
        if (issue)
            return {issue->certificate, ecqv::privateKeyOf(*issue, own), publicKey()};
    }
}

} // namespace meterglass::security
