#include "meterlink/zcl/value.h"

#include "meterlink/zcl/bytewriter.h"

#include <algorithm>

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

/// Exponent all ones and a fraction: not a number (IEEE 754).
bool isNotANumber(ByteView raw)
{
    const std::uint64_t bits = ByteReader(raw).unsignedOf(raw.size());
    const unsigned fractionBits = raw.size() == 2 ? 10 : raw.size() == 4 ? 23 : 52;
    const unsigned exponentBits = static_cast<unsigned>(raw.size()) * 8 - 1 - fractionBits;
    const std::uint64_t exponent = bits >> fractionBits & ((1ULL << exponentBits) - 1);
    const std::uint64_t fraction = bits & ((1ULL << fractionBits) - 1);
    return exponent == (1ULL << exponentBits) - 1 && fraction != 0;
}

std::size_t lengthPrefix(ByteView raw, std::uint8_t width)
{
    return static_cast<std::size_t>(ByteReader(raw).unsignedOf(width));
}

} // namespace

std::optional<std::uint64_t> ValueView::asUnsigned() const
{
    const auto traits = traitsOf(type);
    if (!traits || traits->isString() || raw.empty() || raw.size() > 8)
        return std::nullopt;
    switch (traits->kind) {
    case TypeKind::Boolean:
    case TypeKind::Bitmap:
    case TypeKind::Unsigned:
    case TypeKind::Enumeration:
    case TypeKind::Time:
    case TypeKind::Identifier:
        return ByteReader(raw).unsignedOf(raw.size());
    case TypeKind::Opaque:
    case TypeKind::Signed:
    case TypeKind::Float:
    case TypeKind::OctetString:
    case TypeKind::CharString:
        break;
    }
    return std::nullopt;
}

std::optional<std::int64_t> ValueView::asSigned() const
{
    const auto traits = traitsOf(type);
    if (!traits || traits->kind != TypeKind::Signed || raw.empty() || raw.size() > 8)
        return std::nullopt;
    const unsigned unusedBits = 64 - 8 * static_cast<unsigned>(raw.size());
    const std::uint64_t aligned = ByteReader(raw).unsignedOf(raw.size()) << unusedBits;
    return static_cast<std::int64_t>(aligned) >> unusedBits;
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
        return isNotANumber(raw);
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

Decoded<ValueView> readValue(ByteReader &reader, DataType type)
{
    const std::size_t start = reader.offset();
    const auto traits = traitsOf(type);
    if (!traits)
        return DecodeError{start, "the data type is not known"};
    ByteReader ahead = reader;
    std::size_t length = traits->size;
    if (traits->isString()) {
        const ByteView prefix = ahead.bytes(traits->size);
        if (ahead.failed())
            return DecodeError{start, "the frame ends inside a string's length"};
        if (!allOnes(prefix))
            length += lengthPrefix(prefix, traits->size);
    }
    const ByteView raw = reader.bytes(length);
    if (reader.failed())
        return DecodeError{start, "the frame ends inside a value of type " + std::string(traits->name)};
    return ValueView{type, raw};
}

} // namespace meterglass::zcl
