#include "meterlink/security/keyconfirmation.h"

#include "meterlink/security/aesmmo.h"

namespace meterglass::security {

namespace {

Key128 derivedKey(const Secret<36> &sharedSecret, std::uint8_t counter)
{
    Secret<40> input;
    const auto octets = input.writable();
    std::copy(sharedSecret.octets().begin(), sharedSecret.octets().end(), octets.begin());
    octets.back() = counter;
    Block hash = aesMmo(input.octets());
    Key128 key(hash);
    OPENSSL_cleanse(hash.data(), hash.size());
    return key;
}

struct Party
{
    Eui64 address;
    const CurvePoint &ephemeral;
};

Block confirmation(const Key128 &macKey, std::uint8_t form, const Party &own, const Party &peer)
{
    zcl::Bytes message{form};
    const auto append = [&message](zcl::ByteView octets) {
        message.insert(message.end(), octets.begin(), octets.end());
    };
    append(bigEndian(own.address));
    append(bigEndian(peer.address));
    append(own.ephemeral);
    append(peer.ephemeral);
    return hmacMmo(macKey, message);
}

} // namespace

DerivedKeys deriveKeys(const Secret<36> &sharedSecret)
{
    return {derivedKey(sharedSecret, 1), derivedKey(sharedSecret, 2)};
}

ConfirmationMacs confirmationMacs(const Key128 &macKey, const KeyTranscript &transcript)
{
    constexpr std::uint8_t OfInitiator = 2;
    constexpr std::uint8_t OfResponder = 3;
    const Party initiator{transcript.initiator, transcript.initiatorEphemeral};
    const Party responder{transcript.responder, transcript.responderEphemeral};
    return {confirmation(macKey, OfInitiator, initiator, responder),
            confirmation(macKey, OfResponder, responder, initiator)};
}

bool isSameMac(const Block &expected, zcl::ByteView received)
{
    return received.size() == expected.size() && CRYPTO_memcmp(expected.data(), received.data(), expected.size()) == 0;
}

} // namespace meterglass::security
