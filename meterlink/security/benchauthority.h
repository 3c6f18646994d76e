#pragma once

#include "core/time/instant.h"
#include "meterlink/security/credentials.h"

namespace meterglass::security {

/// A certificate authority for the bench. What it makes are test keys, and every certificate says so: its issuer reads
/// "TESTKEYS". No production device trusts it, and none should.
class BenchAuthority
{
public:
    /// In ASCII "TESTKEYS".
    static constexpr Eui64 Address{0x5445'5354'4B45'5953};

    /// With a key of its own, new.
    BenchAuthority();
    /// @param privateKey 1 to n - 1, as one was kept
    explicit BenchAuthority(const PrivateKey &privateKey) : m_privateKey(privateKey) { }

    const PrivateKey &privateKey() const { return m_privateKey; }
    CurvePoint publicKey() const;

    /// A new key and its certificate for a device of the bench, valid for ever.
    Credentials issue(Eui64 subject, core::UtcSecond validFrom) const;

private:
    PrivateKey m_privateKey;
};

} // namespace meterglass::security
