#pragma once

#include "meterlink/security/aes128.h"
#include "meterlink/security/certificate.h"

/// From the shared secret to the link key, and the proof that both ends have the same (ZigBee Smart Energy C.4.2).
namespace meterglass::security {

struct DerivedKeys
{
    Key128 macKey;
    /// The new link key.
    Key128 keyData;
};

DerivedKeys deriveKeys(const Secret<36> &sharedSecret);

/// What both ends have said: U is the initiator, V the responder.
struct KeyTranscript
{
    Eui64 initiator{};
    Eui64 responder{};
    CurvePoint initiatorEphemeral{};
    CurvePoint responderEphemeral{};
};

/// The message authentication codes of both ends.
struct ConfirmationMacs
{
    Block initiator{}; ///< MACU
    Block responder{}; ///< MACV

    bool operator==(const ConfirmationMacs &) const = default;
};

ConfirmationMacs confirmationMacs(const Key128 &macKey, const KeyTranscript &transcript);

/// Compares in constant time.
bool isSameMac(const Block &expected, zcl::ByteView received);

} // namespace meterglass::security
