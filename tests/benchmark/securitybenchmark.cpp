#include "meterlink/security/benchauthority.h"
#include "meterlink/security/libcryptoengine.h"
#include "tests/benchmark/measurement.h"
#include "tests/benchmark/rate.h"

#include <cstdlib>

namespace meterglass::benchmark {

namespace {

using namespace security;

/// All that libcrypto does for one end of a suite 2 key establishment.
void establishAtOneEnd(LibcryptoEngine &engine, const Credentials &peer, const CurvePoint &peerEphemeral)
{
    bool isDone = false;
    engine.generateEphemeralKey([](const Calculated<CurvePoint> & /*own*/) {});
    engine.calculateMacs(KeyRole::Initiator, peer.certificate, peerEphemeral,
                         [&isDone](const Calculated<ConfirmationMacs> &macs) { isDone = macs.hasValue(); });
    engine.finish(isDone);
    if (!engine.linkKey())
        std::abort();
}

} // namespace

Measurements measureSecurity()
{
    const BenchAuthority authority;
    const Credentials peer = authority.issue(Eui64(2), core::UtcSecond());
    LibcryptoEngine engine(authority.issue(Eui64(1), core::UtcSecond()));
    // Any point of the curve will do for the peer's ephemeral key.
    const double rate = ratePerSecond([&] { establishAtOneEnd(engine, peer, authority.publicKey()); });
    // It runs on the application's thread: a frame of the screen must have room for it.
    return {{QStringLiteral("one end of a suite 2 key establishment, by libcrypto"), 1000 / rate, 16,
             QStringLiteral("ms"), Measurement::Better::Lower}};
}

} // namespace meterglass::benchmark
