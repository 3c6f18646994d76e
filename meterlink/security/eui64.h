#pragma once

#include "meterlink/zcl/bytes.h"

#include <array>

namespace meterglass::security {

/// A device's 64-bit address, as a number. Radio frames carry it least significant octet first, certificates and the
/// confirmation of keys most significant first.
enum class Eui64 : std::uint64_t {};

using EuiOctets = std::array<std::uint8_t, 8>;

/// Most significant octet first.
constexpr EuiOctets bigEndian(Eui64 address)
{
    EuiOctets octets{};
    for (std::size_t index = 0; index < octets.size(); ++index)
        octets[index] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(address) >> 8 * (7 - index));
    return octets;
}

} // namespace meterglass::security
