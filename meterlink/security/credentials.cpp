#include "meterlink/security/credentials.h"

#include "meterlink/security/ecqv.h"
#include "meterlink/security/sect283k1.h"

namespace meterglass::security {

bool areWhole(const Credentials &credentials)
{
    const auto certified = ecqv::publicKeyOf(credentials.certificate, credentials.authorityKey);
    return certified && certified == sect283k1::publicKeyOf(credentials.privateKey);
}

} // namespace meterglass::security
