#include "meterlink/ezsp/agreementmeans.h"

#include "meterlink/ezsp/ezspkeyengine.h"
#include "meterlink/security/libcryptoengine.h"

namespace meterglass::ezsp {

std::optional<security::Credentials> CredentialSource::of(Eui64 own) const
{
    if (credentials || !issueCredentials)
        return credentials;
    return issueCredentials(own);
}

std::optional<security::Key128> AgreementMeans::linkKey() const
{
    return ownEngine ? ownEngine->linkKey() : std::nullopt;
}

Step chooseMeans(EzspHost *host, core::Alarms *alarms, const CredentialSource *source, Eui64 own, AgreementMeans *means,
                 std::stop_token stop)
{
    const auto certificate = co_await certificateOf(host, stop);
    if (!certificate)
        co_return StepEnd(certificate.error(), CoordinatorTrouble::NoCertificate);
    means->ownEngine = nullptr;
    if (*certificate) {
        means->certificate = **certificate;
        means->engine = std::make_unique<EzspKeyEngine>(*host, *alarms);
        co_return StepEnd();
    }
    const std::optional<security::Credentials> credentials = source->of(own);
    if (!credentials)
        co_return CoordinatorTrouble::NoCertificate;
    auto engine = std::make_unique<security::LibcryptoEngine>(*credentials);
    means->certificate = credentials->certificate;
    means->ownEngine = engine.get();
    means->engine = std::move(engine);
    co_return StepEnd();
}

} // namespace meterglass::ezsp
