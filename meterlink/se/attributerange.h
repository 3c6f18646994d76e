#pragma once

#include "meterlink/zcl/datatype.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace meterglass::se {

enum class Access : std::uint8_t { ReadOnly, ReadWrite };

/// One dimension of a series of attributes: how many there are, how far their ids lie apart and what replaces a '#'.
struct Axis
{
    std::uint16_t count = 1;
    std::uint16_t step = 1;
    std::uint16_t firstNumber = 0;
    /// Stand for the '#' instead of numbers.
    std::span<const std::string_view> words;
};

/// The numbers `first`, `first` + 1 ... of `count` attributes.
constexpr Axis numbered(std::uint16_t first, std::uint16_t count, std::uint16_t step = 1)
{
    return {count, step, first, {}};
}

/// One attribute for each word.
constexpr Axis named(std::span<const std::string_view> words, std::uint16_t step = 1)
{
    return {static_cast<std::uint16_t>(words.size()), step, 0, words};
}

/// Attributes that share a type and a pattern of names. With two axes, the outer's step spans the whole inner axis.
struct AttributeRange
{
    std::uint16_t first = 0;
    /// With a '#' for each axis in use, the outer one first.
    std::string_view name;
    zcl::DataType type = zcl::DataType::NoData;
    Access access = Access::ReadOnly;
    Axis outer{};
    Axis inner{};
};

} // namespace meterglass::se
