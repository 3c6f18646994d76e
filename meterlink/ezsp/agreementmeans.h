#pragma once

#include "meterlink/ezsp/coordinatorstep.h"
#include "meterlink/ezsp/ezsphost.h"
#include "meterlink/security/credentials.h"
#include "meterlink/security/keyagreementengine.h"

#include <functional>
#include <memory>

namespace meterglass::security {
class LibcryptoEngine;
}

namespace meterglass::ezsp {

/// What to agree on keys with where the co-processor has no certificate.
struct CredentialSource
{
    std::optional<security::Credentials> credentials{};
    /// Makes them where there are none: for a co-processor whose address is known only once it has answered.
    std::function<security::Credentials(Eui64 own)> issueCredentials{};

    std::optional<security::Credentials> of(Eui64 own) const;
};

/// What this end agrees on keys with: the co-processor's library where it has one and a certificate; else libcrypto.
struct AgreementMeans
{
    security::Certificate::Octets certificate{};
    std::unique_ptr<security::KeyAgreementEngine> engine;
    /// The same engine, where the calculations are done here.
    security::LibcryptoEngine *ownEngine = nullptr;

    /// What was agreed on last; nothing where the co-processor keeps it to itself.
    std::optional<security::Key128> linkKey() const;
};

/// Looks at what the co-processor has. @param source and @param means must outlive the step
Step chooseMeans(EzspHost *host, core::Alarms *alarms, const CredentialSource *source, Eui64 own, AgreementMeans *means,
                 std::stop_token stop);

} // namespace meterglass::ezsp
