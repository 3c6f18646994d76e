#include "meterlink/han/framechecksequence.h"

#include <array>

namespace meterglass::han {

namespace {

constexpr auto CrcTable = [] {
    std::array<std::uint16_t, 256> table{};
    for (unsigned byte = 0; byte < table.size(); ++byte) {
        unsigned crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1U ? crc >> 1 ^ 0x8408U : crc >> 1;
        table[byte] = static_cast<std::uint16_t>(crc);
    }
    return table;
}();

} // namespace

std::uint16_t frameCheckSequence(zcl::ByteView bytes)
{
    unsigned crc = 0;
    for (const std::uint8_t byte : bytes)
        crc = crc >> 8 ^ CrcTable[(crc ^ byte) & 0xFFU];
    return static_cast<std::uint16_t>(crc);
}

} // namespace meterglass::han
