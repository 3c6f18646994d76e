#pragma once

#include "meterlink/zcl/bytes.h"

#include <algorithm>
#include <array>
#include <openssl/crypto.h>

namespace meterglass::security {

/// Octets that nobody may see: wiped when they die or are replaced, compared in constant time, and without a way to
/// print them.
template<std::size_t Size>
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::span<const std::uint8_t, Size> octets)
    {
        std::copy(octets.begin(), octets.end(), m_octets.begin());
    }
    Secret(const Secret &) = default;
    Secret &operator=(const Secret &) = default;
    ~Secret() { OPENSSL_cleanse(m_octets.data(), m_octets.size()); }

    std::span<const std::uint8_t, Size> octets() const { return m_octets; }
    /// For whoever makes the secret.
    std::span<std::uint8_t, Size> writable() { return m_octets; }

    bool operator==(const Secret &other) const
    {
        return CRYPTO_memcmp(m_octets.data(), other.m_octets.data(), Size) == 0;
    }

private:
    std::array<std::uint8_t, Size> m_octets{};
};

/// A network key, a link key, or a key derived on the way to one.
using Key128 = Secret<16>;
/// A scalar of sect283k1, most significant octet first.
using PrivateKey = Secret<36>;

} // namespace meterglass::security
