#pragma once

#include "meterlink/security/eui64.h"
#include "meterlink/zcl/decodeerror.h"

namespace meterglass::security {

/// A point of sect283k1, compressed: 02 or 03, then x, most significant octet first.
using CurvePoint = std::array<std::uint8_t, 37>;

/// An ECQV implicit certificate of crypto suite 2 (ZigBee Smart Energy annex C.4.2.3), 74 octets on the wire, of type
/// 0, curve sect283k1 and hash AES-MMO.
struct Certificate
{
    static constexpr std::size_t Size = 74;
    using Octets = std::array<std::uint8_t, Size>;
    static constexpr std::uint32_t NeverExpires = 0xFFFF'FFFF;
    /// May agree on keys (bit 3), may sign (bit 7).
    static constexpr std::uint8_t KeyAgreementAndSignature = 0x88;

    std::uint64_t serial = 0;
    Eui64 issuer{};
    std::uint64_t validFrom = 0; ///< seconds since 1970, 40 bits
    std::uint32_t validTo = NeverExpires;
    Eui64 subject{};
    std::uint8_t keyUsage = KeyAgreementAndSignature;
    CurvePoint reconstructionPoint{};

    bool mayAgreeOnKeys() const { return (keyUsage & 0x08) != 0; }

    bool operator==(const Certificate &) const = default;
};

zcl::Decoded<Certificate> decodeCertificate(zcl::ByteView octets);
/// @param certificate whose validFrom fits 40 bits
Certificate::Octets encode(const Certificate &certificate);

} // namespace meterglass::security
