#include "meterlink/zcl/value.h"

#include "meterlink/zcl/bytewriter.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace meterglass::zcl {

namespace {

bool allOnes(ByteView raw)
{
    return std::all_of(raw.begin(), raw.end(), [](std::uint8_t byte) { return byte == 0xFF; });
}

/// The most negative two's complement number: 0x80 in the last byte, zeros before it.
bool isMostNegative(ByteView raw)
{
    return !raw.empty() && raw.back() == 0x80
        && std::all_of(raw.begin(), raw.end() - 1, [](std::uint8_t byte) { return byte == 0; });
}

/// IEEE 754 binary16.
double semiOf(std::uint16_t bits)
{
    constexpr int FractionBits = 10;
    constexpr int Bias = 15;
    constexpr int Special = 0x1F;
    const double sign = bits & 0x8000 ? -1.0 : 1.0;
    const int exponent = bits >> FractionBits & Special;
    const int fraction = bits & 0x03FF;
    if (exponent == Special)
        return fraction == 0 ? sign * std::numeric_limits<double>::infinity()
                             : std::numeric_limits<double>::quiet_NaN();
    if (exponent == 0)
        return sign * std::ldexp(fraction, 1 - Bias - FractionBits);
    return sign * std::ldexp(fraction + (1 << FractionBits), exponent - Bias - FractionBits);
}

/// @param raw 2, 4 or 8 bytes
double realOf(ByteView raw)
{
    const std::uint64_t bits = ByteReader(raw).unsignedOf(raw.size());
    if (raw.size() == 2)
        return semiOf(static_cast<std::uint16_t>(bits));
    if (raw.size() == 4)
        return static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(bits)));
    return std::bit_cast<double>(bits);
}

} // namespace

std::optional<double> ValueView::asReal() const
{
    const auto traits = traitsOf(type);
    if (!traits || traits->kind != TypeKind::Float || raw.size() != traits->size)
        return std::nullopt;
    return realOf(raw);
}

std::optional<ByteView> ValueView::asOctets() const
{
    const auto traits = traitsOf(type);
    if (!traits || !traits->isString() || raw.size() < traits->size || isInvalid())
        return std::nullopt;
    return raw.subspan(traits->size);
}

bool ValueView::isInvalid() const
{
    const auto traits = traitsOf(type);
    if (!traits || raw.empty())
        return true;
    switch (traits->kind) {
    case TypeKind::Boolean:
    case TypeKind::Unsigned:
    case TypeKind::Enumeration:
    case TypeKind::Time:
    case TypeKind::Identifier:
        return allOnes(raw);
    case TypeKind::Signed:
        return isMostNegative(raw);
    case TypeKind::Float:
        return std::isnan(realOf(raw));
    case TypeKind::OctetString:
    case TypeKind::CharString:
        return raw.size() == traits->size && allOnes(raw);
    case TypeKind::Opaque:
    case TypeKind::Bitmap:
        break;
    }
    return false;
}

Value Value::ofUnsigned(DataType type, std::uint64_t number)
{
    const auto traits = traitsOf(type);
    return Value(type, ByteWriter().unsignedOf(number, traits ? traits->size : 0).take());
}

Value Value::ofSigned(DataType type, std::int64_t number)
{
    return ofUnsigned(type, static_cast<std::uint64_t>(number));
}

Value Value::ofText(DataType type, std::string_view text)
{
    const auto traits = traitsOf(type);
    const std::size_t width = traits ? traits->size : 1;
    const std::size_t longest = (std::size_t(1) << (8 * width)) - 2;
    const std::string_view kept = text.substr(0, longest);
    ByteWriter writer;
    writer.unsignedOf(kept.size(), width);
    for (const char character : kept)
        writer.u8(static_cast<std::uint8_t>(character));
    return Value(type, writer.take());
}

Value Value::invalid(DataType type)
{
    const auto traits = traitsOf(type);
    if (!traits)
        return {};
    if (traits->kind == TypeKind::Signed)
        return ofUnsigned(type, 1ULL << (8 * traits->size - 1));
    return Value(type, Bytes(traits->size, 0xFF));
}

Decoded<ValueView> readString(ByteReader &reader, DataType type, std::size_t prefixSize)
{
    const std::size_t start = reader.offset();
    ByteReader ahead = reader;
    const ByteView prefix = ahead.bytes(prefixSize);
    if (ahead.failed())
        return DecodeError{start, "the frame ends inside a string's length"};
    const std::size_t length =
        allOnes(prefix) ? 0 : static_cast<std::size_t>(ByteReader(prefix).unsignedOf(prefixSize));
    const ByteView raw = reader.bytes(prefixSize + length);
    if (reader.failed())
        return DecodeError{start, "the frame ends inside a string"};
    return ValueView{type, raw};
}

} // namespace meterglass::zcl
