#pragma once

#include "meterlink/ezsp/ezsptype.h"
#include "meterlink/zcl/bytereader.h"
#include "meterlink/zcl/bytewriter.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <type_traits>

/// How a member of a message's struct is read from its field and written to it: as wide as the field is, which the
/// version decides.
namespace meterglass::ezsp::detail {

template<typename T>
concept Number = std::is_integral_v<T> || std::is_enum_v<T>;

/// A structure of EZSP: `members()` is a tuple of pointers to its members in the order of the wire.
template<typename T>
concept Structure = requires
{
    T::members();
};

// A structure can hold an optional value, and the other way round.
template<typename T>
bool readValue(zcl::ByteReader &reader, const EzspField &field, std::optional<T> &value);
template<typename T>
void writeValue(zcl::ByteWriter &writer, const EzspField &field, const std::optional<T> &value);

template<Number T>
bool readValue(zcl::ByteReader &reader, const EzspField &field, T &value)
{
    value = static_cast<T>(reader.unsignedOf(field.type->width));
    return !reader.failed();
}

template<std::size_t Size>
bool readValue(zcl::ByteReader &reader, const EzspField & /*field*/, std::array<std::uint8_t, Size> &value)
{
    const zcl::ByteView octets = reader.bytes(Size);
    std::copy(octets.begin(), octets.end(), value.begin());
    return !reader.failed();
}

/// Octets after their number.
inline bool readValue(zcl::ByteReader &reader, const EzspField &field, zcl::Bytes &value)
{
    const zcl::ByteView octets = reader.bytes(reader.unsignedOf(field.type->width));
    value.assign(octets.begin(), octets.end());
    return !reader.failed();
}

inline bool readNumbers(zcl::ByteReader &reader, std::size_t count, std::vector<std::uint16_t> &value)
{
    for (std::size_t index = 0; index < count && !reader.failed(); ++index)
        value.push_back(reader.u16());
    return !reader.failed();
}

/// Numbers up to the frame's end.
inline bool readValue(zcl::ByteReader &reader, const EzspField & /*field*/, std::vector<std::uint16_t> &value)
{
    return readNumbers(reader, (reader.remaining() + 1) / 2, value);
}

template<Structure T>
bool readValue(zcl::ByteReader &reader, const EzspField &field, T &value)
{
    const auto &fields = field.type->members;
    return std::apply(
        [&](auto... members) {
            std::size_t index = 0;
            return (readValue(reader, fields[index++], value.*members) && ...);
        },
        T::members());
}

template<typename T>
bool readValue(zcl::ByteReader &reader, const EzspField &field, std::optional<T> &value)
{
    return (field.isOptional && reader.atEnd()) || readValue(reader, field, value.emplace());
}

template<Number T>
void writeValue(zcl::ByteWriter &writer, const EzspField &field, const T &value)
{
    writer.unsignedOf(static_cast<std::uint64_t>(value), field.type->width);
}

template<std::size_t Size>
void writeValue(zcl::ByteWriter &writer, const EzspField & /*field*/, const std::array<std::uint8_t, Size> &value)
{
    writer.bytes(value);
}

inline void writeValue(zcl::ByteWriter &writer, const EzspField &field, const zcl::Bytes &value)
{
    writer.unsignedOf(value.size(), field.type->width).bytes(value);
}

inline void writeValue(zcl::ByteWriter &writer, const EzspField & /*field*/, const std::vector<std::uint16_t> &value)
{
    for (const std::uint16_t number : value)
        writer.u16(number);
}

template<Structure T>
void writeValue(zcl::ByteWriter &writer, const EzspField &field, const T &value)
{
    const auto &fields = field.type->members;
    std::apply(
        [&](auto... members) {
            std::size_t index = 0;
            (writeValue(writer, fields[index++], value.*members), ...);
        },
        T::members());
}

/// An absent value of a field that is not optional is written as 0.
template<typename T>
void writeValue(zcl::ByteWriter &writer, const EzspField &field, const std::optional<T> &value)
{
    if (value || !field.isOptional)
        writeValue(writer, field, value.value_or(T()));
}

} // namespace meterglass::ezsp::detail
