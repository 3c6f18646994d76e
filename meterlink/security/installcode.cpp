#include "meterlink/security/installcode.h"

#include "meterlink/security/aesmmo.h"

#include <openssl/rand.h>
#include <optional>

namespace meterglass::security {

namespace {

using Kind = InstallCodeError::Kind;

constexpr std::size_t CodeSizes[] = {6, 8, 12, 16};

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
    return std::string_view(" -:\t\r\n").find(character) != std::string_view::npos;
}

/// CRC-16/X-25: ITU-T polynomial reflected, start and final exclusive or 0xFFFF.
std::uint16_t crcX25(zcl::ByteView octets)
{
    unsigned crc = 0xFFFF;
    for (const std::uint8_t octet : octets) {
        crc ^= octet;
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1U ? crc >> 1 ^ 0x8408U : crc >> 1;
    }
    return static_cast<std::uint16_t>(~crc);
}

} // namespace

core::Outcome<InstallCode, InstallCodeError> InstallCode::fromText(std::string_view text)
{
    InstallCode code;
    std::size_t digits = 0;
    for (std::size_t place = 0; place < text.size(); ++place) {
        const auto digit = digitOf(text[place]);
        if (!digit && isSeparator(text[place]))
            continue;
        if (!digit)
            return InstallCodeError{Kind::NotADigit, place, digits};
        if (digits == 2 * LargestSize)
            return InstallCodeError{Kind::TooLong, place, digits};
        std::uint8_t &octet = code.m_octets.writable()[digits / 2];
        octet = static_cast<std::uint8_t>(octet << 4 | *digit);
        ++digits;
    }
    code.m_size = digits / 2;
    if (digits % 2 != 0 || !code.hasLengthOfACode())
        return InstallCodeError{Kind::Unfinished, text.size(), digits};
    if (!code.hasGoodCrc())
        return InstallCodeError{Kind::WrongChecksum, text.size(), digits};
    return code;
}

InstallCode InstallCode::withChecksum(std::span<const std::uint8_t, RandomSize> code)
{
    InstallCode whole;
    whole.m_size = LargestSize;
    const auto octets = whole.m_octets.writable();
    std::copy(code.begin(), code.end(), octets.begin());
    const std::uint16_t crc = crcX25(whole.octets().first(RandomSize));
    octets[RandomSize] = static_cast<std::uint8_t>(crc);
    octets[RandomSize + 1] = static_cast<std::uint8_t>(crc >> 8);
    return whole;
}

InstallCode InstallCode::random()
{
    Secret<RandomSize> code;
    RAND_bytes(code.writable().data(), static_cast<int>(RandomSize));
    return withChecksum(code.octets());
}

std::string InstallCode::toText() const
{
    constexpr std::string_view Digits = "0123456789ABCDEF";
    std::string text;
    for (const std::uint8_t octet : octets()) {
        text += Digits[octet >> 4];
        text += Digits[octet & 0x0F];
    }
    return text;
}

bool InstallCode::hasLengthOfACode() const
{
    return std::any_of(std::begin(CodeSizes), std::end(CodeSizes),
                       [this](std::size_t size) { return m_size == size + CrcSize; });
}

bool InstallCode::hasGoodCrc() const
{
    const zcl::ByteView code = octets().first(m_size - CrcSize);
    const zcl::ByteView crc = octets().last(CrcSize);
    return crcX25(code) == (crc[0] | crc[1] << 8);
}

Key128 InstallCode::linkKey() const
{
    Block hash = aesMmo(octets());
    Key128 key(hash);
    OPENSSL_cleanse(hash.data(), hash.size());
    return key;
}

} // namespace meterglass::security
