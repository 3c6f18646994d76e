#pragma once

#include "meterlink/security/aes128.h"

namespace meterglass::security {

/// The longest message whose length fits the two octets of the padding, in octets.
inline constexpr std::size_t LongestHashed = 8191;

/// The Matyas-Meyer-Oseas hash over AES-128 (ZigBee specification B.6). @param message at most LongestHashed octets
Block aesMmo(zcl::ByteView message);

/// HMAC with this hash and its 16-octet block (ZigBee specification B.1.4).
Block hmacMmo(const Key128 &key, zcl::ByteView message);

} // namespace meterglass::security
