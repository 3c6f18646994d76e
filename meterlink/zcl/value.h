#pragma once

#include "meterlink/zcl/bytereader.h"
#include "meterlink/zcl/bytes.h"
#include "meterlink/zcl/datatype.h"
#include "meterlink/zcl/decodeerror.h"

#include <optional>
#include <string>
#include <string_view>

namespace meterglass::zcl {

/// An attribute's value as it lies in a frame: its type and, borrowed, its bytes (a string's with the length prefix).
struct ValueView
{
    DataType type = DataType::NoData;
    ByteView raw;

    /// The number of a Boolean, Bitmap, Unsigned, Enumeration, Time or Identifier value of up to 8 bytes.
    std::optional<std::uint64_t> asUnsigned() const;
    /// The number of a Signed value.
    std::optional<std::int64_t> asSigned() const;
    /// The number of either; one beyond 2^63 counts as negative.
    std::optional<std::int64_t> asNumber() const;
    /// The number of a Float value, NaN and the infinities included.
    std::optional<double> asReal() const;
    /// The octets of either kind of string; nothing for the invalid string (length 0xFF, 0xFFFF) and for other types.
    std::optional<ByteView> asOctets() const;
    /// Whether the bytes are the type's "invalid" (ZCL8 table 2-10): all ones, the most negative number, or no number.
    bool isInvalid() const;
};

/// A value that owns its bytes.
class Value
{
public:
    Value() = default;
    Value(DataType type, Bytes raw) : m_type(type), m_raw(std::move(raw)) { }
    explicit Value(ValueView view) : m_type(view.type), m_raw(view.raw.begin(), view.raw.end()) { }

    /// @param type a fixed-size type of up to 8 bytes; higher bytes of `number` are dropped
    static Value ofUnsigned(DataType type, std::uint64_t number);
    static Value ofSigned(DataType type, std::int64_t number);
    /// @param type one of the string types; `text` is cut at what the length prefix can say
    static Value ofText(DataType type, std::string_view text);
    /// The type's "invalid".
    static Value invalid(DataType type);

    DataType type() const { return m_type; }
    ValueView view() const { return {m_type, m_raw}; }

    bool operator==(const Value &) const = default;

private:
    DataType m_type = DataType::NoData;
    Bytes m_raw;
};

/// Reads a string at the cursor. @param prefixSize bytes of the length that stands before it
Decoded<ValueView> readString(ByteReader &reader, DataType type, std::size_t prefixSize);

/// Reads a value of `type` at the cursor.
inline Decoded<ValueView> readValue(ByteReader &reader, DataType type)
{
    const std::size_t start = reader.offset();
    const TypeTraits *traits = traitsOf(type);
    if (!traits)
        return DecodeError{start, "the data type is not known"};
    if (traits->isString())
        return readString(reader, type, traits->size);
    const ByteView raw = reader.bytes(traits->size);
    if (reader.failed())
        return DecodeError{start, "the frame ends inside a value"};
    return ValueView{type, raw};
}

// In the header, as is what they call: a report is decoded in the time of a few calls.
inline std::optional<std::uint64_t> ValueView::asUnsigned() const
{
    const TypeTraits *traits = traitsOf(type);
    if (!traits || !traits->isUnsignedNumber() || raw.empty() || raw.size() > 8)
        return std::nullopt;
    return ByteReader(raw).unsignedOf(raw.size());
}

inline std::optional<std::int64_t> ValueView::asSigned() const
{
    const TypeTraits *traits = traitsOf(type);
    if (!traits || traits->kind != TypeKind::Signed || raw.empty() || raw.size() > 8)
        return std::nullopt;
    const unsigned unusedBits = 64 - 8 * static_cast<unsigned>(raw.size());
    const std::uint64_t aligned = ByteReader(raw).unsignedOf(raw.size()) << unusedBits;
    return static_cast<std::int64_t>(aligned) >> unusedBits;
}

inline std::optional<std::int64_t> ValueView::asNumber() const
{
    if (const auto number = asSigned())
        return number;
    const auto number = asUnsigned();
    return number ? std::optional(static_cast<std::int64_t>(*number)) : std::nullopt;
}

} // namespace meterglass::zcl
