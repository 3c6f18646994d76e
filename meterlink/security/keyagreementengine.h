#pragma once

#include "core/outcome/outcome.h"
#include "meterlink/security/keyconfirmation.h"

#include <functional>

namespace meterglass::security {

enum class KeyRole : std::uint8_t { Initiator, Responder };

/// Why a key establishment is broken off (ZigBee Smart Energy C.3.1.2.3.4).
enum class TerminateStatus : std::uint8_t {
    UnknownIssuer = 1,
    BadKeyConfirm = 2,
    BadMessage = 3,
    NoResources = 4,
    UnsupportedSuite = 5,
    InvalidCertificate = 6,
};

/// What was calculated, or what the peer is to be told instead.
template<typename T>
using Calculated = core::Outcome<T, TerminateStatus>;

/// Does the calculations of one exchange at a time, on this computer or on a co-processor that keeps the private key.
/// A call is answered once, from inside it or later; after `finish`, which may come from inside an answer, none comes.
class KeyAgreementEngine
{
public:
    virtual ~KeyAgreementEngine() = default;

    using EphemeralKeyReady = std::function<void(const Calculated<CurvePoint> &)>;
    using MacsReady = std::function<void(const Calculated<ConfirmationMacs> &)>;

    /// Begins an exchange with a new ephemeral key.
    virtual void generateEphemeralKey(EphemeralKeyReady ready) = 0;
    /// @param own which end this is; the peer's certificate and ephemeral key are as they came over the air
    virtual void calculateMacs(KeyRole own, const Certificate::Octets &peerCertificate, const CurvePoint &peerEphemeral,
                               MacsReady ready) = 0;
    /// Ends the exchange and forgets its secrets. @param isConfirmed the link key is agreed, and is to be kept
    virtual void finish(bool isConfirmed) = 0;
};

} // namespace meterglass::security
