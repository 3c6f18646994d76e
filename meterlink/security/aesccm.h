#pragma once

#include "meterlink/security/secret.h"

#include <optional>

namespace meterglass::security {

/// CCM* as ZigBee's security level 5 uses it (ZigBee specification A.3, M = 4, L = 2), which is plain CCM.
inline constexpr std::size_t MicSize = 4;
inline constexpr std::size_t NonceSize = 13;
using Nonce = std::array<std::uint8_t, NonceSize>;

/// The plain text encrypted, with its integrity code behind it. @param header authenticated, and not encrypted
zcl::Bytes ccmSeal(const Key128 &key, const Nonce &nonce, zcl::ByteView header, zcl::ByteView plain);

/// @param sealed cipher text and integrity code. @return nothing where the code does not fit
std::optional<zcl::Bytes> ccmOpen(const Key128 &key, const Nonce &nonce, zcl::ByteView header, zcl::ByteView sealed);

} // namespace meterglass::security
