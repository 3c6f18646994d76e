#pragma once

#include "meterlink/security/certificate.h"
#include "meterlink/security/secret.h"
#include "tests/support/hex.h"

/// The example of ZigBee Smart Energy annex C for suite 2, as spec/cbke.md gives it; an independent implementation of
/// every step agreed with it.
namespace meterglass::test::annexc {

template<std::size_t Size>
std::array<std::uint8_t, Size> octets(const char *text)
{
    const zcl::Bytes bytes = hex(text);
    std::array<std::uint8_t, Size> array{};
    if (bytes.size() == Size)
        std::copy(bytes.begin(), bytes.end(), array.begin());
    return array;
}

template<std::size_t Size>
security::Secret<Size> secret(const char *text)
{
    return security::Secret<Size>(octets<Size>(text));
}

inline security::CurvePoint point(const char *text)
{
    return octets<37>(text);
}

inline constexpr const char *AuthorityPublic =
    "0207a445022d9f39f49bdc38380026a27a9e0a1799313ab28c5c1a1c6b605154db1dff6752";

struct Device
{
    security::Eui64 address;
    const char *certificate;
    const char *privateKey;
    const char *publicKey;
    const char *ephemeralPrivate;
    const char *ephemeralPublic;
};

/// Its ephemeral private key is not reduced mod n.
inline constexpr Device First{security::Eui64(0x0a0b0c0d0e0f1011),
                              "002622a505e8938f270d081112131415161718005292a35bffffffff0a0b0c0d0e0f1011880303b4e9dc543a"
                              "64333c982308022b54e67e2f15f"
                              "532551b0a11e2e2c1c1d3097a4324e7ed",
                              "0151cd0dbcb80474bf7ac9feebe39c7a32a63518938fca9754aae132bc9c73be94a7e1be",
                              "0202f4fa2a3040433c6820299d182a1042e41404e337c57f47716b42dfaf970f1580a04c9b",
                              "03d48c7210ddbcc4fb2e5e7a0aa16a0db89540820b8dc091ab521ea824afe117cade995b",
                              "03009a5131cf5b92a016378c0f7f284ecd47f94010f875d43bf1e9a65474adbfc63696a930"};

inline constexpr Device Second{
    security::Eui64(0x0a0b0c0d0e0f1012),
    "0084a933b37f018dec0d081112131415161718005292a38affffffff0a0b0c0d0e0f10128803076277e2f7e2252b16a0e92b6e8771bb3f2079"
    "46cbd4a45d9a9df6edab8c796a48e89dec",
    "00f2561adb39ef49c1d62ef5186c6e0c158a5a45bfce38660931acc3694592d5acde9006",
    "03030e56f7ade866e76372764ba20a9ff1fe4cae522f94839e70f2adfc1ca3e97f4ddcaf2e",
    "0013d36de4b1ea8e22739c381370823f404bff8862b521feca9871fb3691846d361304b4",
    "0305f3394e15680660eecaa36788d9b6f312b971ce2c9617570bf7dfcd21c972017762c332"};

inline constexpr const char *SharedSecret = "04f7724a9a77b21d2747ccef68a457e45246c4be9f66fd9425227bcb2cc5180ea9cccb9a";
inline constexpr const char *MacKey = "ed380a00296600fb6b893025de5fd137";
inline constexpr const char *KeyData = "aa4689c70be0faf0c9be534abd9f4cdc";
/// Device 1 the initiator.
inline constexpr const char *InitiatorMac = "88f1f489f227452b3849c3b96940a16c";
inline constexpr const char *ResponderMac = "ca1aad7d83e4171cfdb0e90ddbfcddda";

} // namespace meterglass::test::annexc
