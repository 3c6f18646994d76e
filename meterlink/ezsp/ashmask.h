#pragma once

#include "meterlink/ezsp/ashframe.h"

#include <array>
#include <span>

namespace meterglass::ezsp {

/// What a data field is combined with so that long runs of one byte do not occur (UG101 4.3): a shift register that
/// starts anew in each frame.
inline constexpr std::array<std::uint8_t, AshLongestData> AshMask = [] {
    std::array<std::uint8_t, AshLongestData> mask{};
    std::uint8_t state = 0x42;
    for (std::uint8_t &byte : mask) {
        byte = state;
        state = static_cast<std::uint8_t>(state & 1 ? state >> 1 ^ 0xB8 : state >> 1);
    }
    return mask;
}();

/// Masks or unmasks. @param data at most AshLongestData bytes
inline void applyAshMask(std::span<std::uint8_t> data)
{
    for (std::size_t index = 0; index < data.size(); ++index)
        data[index] ^= AshMask[index];
}

} // namespace meterglass::ezsp
