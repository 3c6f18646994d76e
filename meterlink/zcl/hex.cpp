#include "meterlink/zcl/hex.h"

#include <array>

namespace meterglass::zcl {

namespace {

constexpr std::string_view NotADigit = "the character is no hexadecimal digit";
constexpr std::uint8_t NoDigit = 0xFF;

constexpr auto Digits = [] {
    std::array<std::uint8_t, 256> digits{};
    digits.fill(NoDigit);
    for (std::uint8_t digit = 0; digit < 16; ++digit) {
        digits[static_cast<std::uint8_t>("0123456789abcdef"[digit])] = digit;
        digits[static_cast<std::uint8_t>("0123456789ABCDEF"[digit])] = digit;
    }
    return digits;
}();

std::uint8_t digitOf(char character)
{
    return Digits[static_cast<std::uint8_t>(character)];
}

bool isSeparator(char character)
{
    return character == ' ' || character == '\t' || character == '\r' || character == '\n' || character == ':';
}

} // namespace

Decoded<Bytes> bytesFromHex(std::string_view text)
{
    Bytes bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t offset = 0; offset < text.size(); ++offset) {
        const std::uint8_t high = digitOf(text[offset]);
        if (high == NoDigit) {
            if (isSeparator(text[offset]))
                continue;
            return DecodeError{offset, NotADigit};
        }
        if (++offset == text.size())
            return DecodeError{offset, "the last byte has one digit alone"};
        const std::uint8_t low = digitOf(text[offset]);
        if (low == NoDigit)
            return DecodeError{offset, NotADigit};
        bytes.push_back(static_cast<std::uint8_t>(high << 4 | low));
    }
    return bytes;
}

std::string hexOf(ByteView bytes)
{
    constexpr std::string_view LowerCase = "0123456789abcdef";
    std::string text;
    text.reserve(2 * bytes.size());
    for (const std::uint8_t byte : bytes) {
        text += LowerCase[byte >> 4];
        text += LowerCase[byte & 0x0F];
    }
    return text;
}

} // namespace meterglass::zcl
