#pragma once

#include "core/outcome/outcome.h"
#include "meterlink/security/secret.h"

#include <span>
#include <string>
#include <string_view>

namespace meterglass::security {

/// Why a text is no install code.
struct InstallCodeError
{
    enum class Kind {
        Unfinished,    ///< right so far; a code has 16, 20, 28 or 36 digits
        NotADigit,     ///< the character at `place` is neither a hexadecimal digit nor a blank, dash or colon
        TooLong,       ///< more than 36 digits
        WrongChecksum, ///< it is as long as a code, and its last four digits do not fit the others
    };

    Kind kind = Kind::Unfinished;
    /// Index of the character that is to blame; of Unfinished and WrongChecksum the end of the text.
    std::size_t place = 0;
    /// Digits that have been typed.
    std::size_t digits = 0;

    bool operator==(const InstallCodeError &) const = default;
};

/// What is printed on a device so that it can join: 6, 8, 12 or 16 octets and their CRC-16/X-25, low octet first
/// (ZigBee Smart Energy 5.4.8.1). It is a secret: it makes the device's first link key.
class InstallCode
{
public:
    static constexpr std::size_t CrcSize = 2;
    static constexpr std::size_t RandomSize = 16;
    static constexpr std::size_t LargestSize = RandomSize + CrcSize;

    /// Reads what somebody types: hexadecimal digits of either case in any groups.
    static core::Outcome<InstallCode, InstallCodeError> fromText(std::string_view text);
    /// The code of 16 octets with its CRC.
    static InstallCode withChecksum(std::span<const std::uint8_t, RandomSize> code);
    /// A new one of 16 octets, for a device of one's own.
    static InstallCode random();

    /// Its digits, for whoever may know it.
    std::string toText() const;

    /// With the CRC.
    zcl::ByteView octets() const { return m_octets.octets().first(m_size); }
    /// The AES-MMO hash of the code with its CRC.
    Key128 linkKey() const;

    bool operator==(const InstallCode &) const = default;

private:
    InstallCode() = default;
    bool hasLengthOfACode() const;
    bool hasGoodCrc() const;

    Secret<LargestSize> m_octets;
    std::size_t m_size = 0;
};

} // namespace meterglass::security
