#include "meterlink/ezsp/ashcheck.h"

#include <array>
#include <cstddef>

namespace meterglass::ezsp {

namespace {

constexpr std::size_t Slices = 8;
using Table = std::array<std::uint16_t, 256>;

/// Table `n` says what a byte does to the check when `n` bytes follow it, so that many bytes are taken at once.
constexpr std::array<Table, Slices> Tables = [] {
    std::array<Table, Slices> tables{};
    for (unsigned byte = 0; byte < 256; ++byte) {
        unsigned check = byte << 8;
        for (int bit = 0; bit < 8; ++bit)
            check = check & 0x8000 ? check << 1 ^ 0x1021 : check << 1;
        tables[0][byte] = static_cast<std::uint16_t>(check);
    }
    for (std::size_t slice = 1; slice < Slices; ++slice) {
        for (unsigned byte = 0; byte < 256; ++byte) {
            const unsigned before = tables[slice - 1][byte];
            tables[slice][byte] = static_cast<std::uint16_t>(before << 8 ^ tables[0][before >> 8]);
        }
    }
    return tables;
}();

std::uint16_t afterSlice(std::uint16_t check, const std::uint8_t *at)
{
    unsigned next = Tables[Slices - 1][at[0] ^ check >> 8] ^ Tables[Slices - 2][at[1] ^ (check & 0xFF)];
    for (std::size_t index = 2; index < Slices; ++index)
        next ^= Tables[Slices - 1 - index][at[index]];
    return static_cast<std::uint16_t>(next);
}

} // namespace

std::uint16_t ashCheck(zcl::ByteView bytes)
{
    std::uint16_t check = 0xFFFF;
    for (; bytes.size() >= Slices; bytes = bytes.subspan(Slices))
        check = afterSlice(check, bytes.data());
    for (const std::uint8_t byte : bytes)
        check = static_cast<std::uint16_t>(check << 8 ^ Tables[0][byte ^ check >> 8]);
    return check;
}

} // namespace meterglass::ezsp
