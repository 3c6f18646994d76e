#include "meterlink/zcl/hex.h"

#include <optional>

namespace meterglass::zcl {

namespace {

std::optional<std::uint8_t> digitOf(char character)
{
    if (character >= '0' && character <= '9')
        return static_cast<std::uint8_t>(character - '0');
    if (character >= 'a' && character <= 'f')
        return static_cast<std::uint8_t>(character - 'a' + 10);
    if (character >= 'A' && character <= 'F')
        return static_cast<std::uint8_t>(character - 'A' + 10);
    return std::nullopt;
}

bool isSeparator(char character)
{
    return character == ' ' || character == '\t' || character == '\r' || character == '\n' || character == ':';
}

} // namespace

Decoded<Bytes> bytesFromHex(std::string_view text)
{
    Bytes bytes;
    bool isBetweenPairs = true;
    for (std::size_t offset = 0; offset < text.size(); ++offset) {
        if (isBetweenPairs && isSeparator(text[offset]))
            continue;
        const auto digit = digitOf(text[offset]);
        if (!digit)
            return DecodeError{offset, "the character is no hexadecimal digit"};
        if (isBetweenPairs)
            bytes.push_back(static_cast<std::uint8_t>(*digit << 4));
        else
            bytes.back() |= *digit;
        isBetweenPairs = !isBetweenPairs;
    }
    if (!isBetweenPairs)
        return DecodeError{text.size(), "the last byte has one digit alone"};
    return bytes;
}

std::string hexOf(ByteView bytes)
{
    constexpr std::string_view Digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * bytes.size());
    for (const std::uint8_t byte : bytes) {
        text += Digits[byte >> 4];
        text += Digits[byte & 0x0F];
    }
    return text;
}

} // namespace meterglass::zcl
