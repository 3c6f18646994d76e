#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace meterglass::zcl {

/// ZCL data types (ZCL8 table 2-10) without the collections, which Smart Energy does not use.
enum class DataType : std::uint8_t {
    NoData = 0x00,
    Data8 = 0x08,
    Data16,
    Data24,
    Data32,
    Data40,
    Data48,
    Data56,
    Data64,
    Bool = 0x10,
    Map8 = 0x18,
    Map16,
    Map24,
    Map32,
    Map40,
    Map48,
    Map56,
    Map64,
    Uint8 = 0x20,
    Uint16,
    Uint24,
    Uint32,
    Uint40,
    Uint48,
    Uint56,
    Uint64,
    Int8 = 0x28,
    Int16,
    Int24,
    Int32,
    Int40,
    Int48,
    Int56,
    Int64,
    Enum8 = 0x30,
    Enum16 = 0x31,
    Semi = 0x38,
    Single = 0x39,
    Double = 0x3A,
    OctetString = 0x41,
    CharString = 0x42,
    LongOctetString = 0x43,
    LongCharString = 0x44,
    TimeOfDay = 0xE0,
    Date = 0xE1,
    UtcTime = 0xE2,
    ClusterId = 0xE8,
    AttributeId = 0xE9,
    BacnetOid = 0xEA,
    Eui64 = 0xF0,
    Key128 = 0xF1,
};

/// How the bytes of a type are read.
enum class TypeKind {
    Opaque,
    Boolean,
    Bitmap,
    Unsigned,
    Signed,
    Enumeration,
    Float,
    OctetString,
    CharString,
    Time,
    Identifier
};

struct TypeTraits
{
    /// The short name of ZCL8 table 2-10, such as "uint48".
    std::string_view name;
    TypeKind kind = TypeKind::Opaque;
    /// Bytes on the wire of a fixed-size type; of a string, the bytes of its length prefix.
    std::uint8_t size = 0;
    /// Analogue types carry a reportable change in Configure Reporting (ZCL8 2.5.7.1).
    bool isAnalogue = false;

    bool isString() const { return kind == TypeKind::OctetString || kind == TypeKind::CharString; }
    /// Its bytes are one unsigned number.
    bool isUnsignedNumber() const
    {
        return kind == TypeKind::Boolean || kind == TypeKind::Bitmap || kind == TypeKind::Unsigned
            || kind == TypeKind::Enumeration || kind == TypeKind::Time || kind == TypeKind::Identifier;
    }
};

/// Every type's traits by its number; those of a number that is no type have no name.
extern const std::array<TypeTraits, 256> TraitsByType;

/// @return nullptr when `type` is none of the above
inline const TypeTraits *traitsOf(DataType type)
{
    const TypeTraits &traits = TraitsByType[static_cast<std::uint8_t>(type)];
    return traits.name.empty() ? nullptr : &traits;
}

} // namespace meterglass::zcl
