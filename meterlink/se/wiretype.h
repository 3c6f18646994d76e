#pragma once

#include "meterlink/zcl/datatype.h"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace meterglass::se {

class OctetsView;

/// Bytes of a fixed-size type on the wire; 0 for the other types.
constexpr std::size_t wireWidth(zcl::DataType type)
{
    using enum zcl::DataType;
    const auto code = static_cast<unsigned>(type);
    const bool isSeries = (code >= 0x08 && code <= 0x0F) || (code >= 0x18 && code <= 0x2F);
    if (isSeries)
        return code % 8 + 1;
    if (type == Bool || type == Enum8)
        return 1;
    if (type == Enum16 || type == ClusterId || type == AttributeId)
        return 2;
    if (type == TimeOfDay || type == Date || type == UtcTime)
        return 4;
    return type == Eui64 ? 8 : 0;
}

constexpr bool isSignedOnWire(zcl::DataType type)
{
    return type >= zcl::DataType::Int8 && type <= zcl::DataType::Int64;
}

namespace detail {

template<std::size_t Width, bool IsSigned>
struct NumberOf
{
    using Unsigned = std::conditional_t<
        Width == 1, std::uint8_t,
        std::conditional_t<Width == 2, std::uint16_t, std::conditional_t<Width <= 4, std::uint32_t, std::uint64_t>>>;
    using Type = typename std::conditional_t<IsSigned, std::make_signed<Unsigned>, std::type_identity<Unsigned>>::type;
};

template<zcl::DataType Type>
struct StorageOf : NumberOf<wireWidth(Type), isSignedOnWire(Type)>
{
    static_assert(wireWidth(Type) > 0, "not a type that commands carry");
};
template<>
struct StorageOf<zcl::DataType::OctetString>
{
    using Type = OctetsView;
};
template<>
struct StorageOf<zcl::DataType::CharString>
{
    using Type = OctetsView;
};

} // namespace detail

/// What a command keeps a field of this type in: the narrowest integer that holds it, an OctetsView for a string.
template<zcl::DataType Type>
using Storage = typename detail::StorageOf<Type>::Type;

} // namespace meterglass::se
