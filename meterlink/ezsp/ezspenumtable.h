#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace meterglass::ezsp {

/// A value, or a bit of a mask, and its name in UG100 without the prefix of its enumeration.
struct EzspName
{
    std::uint32_t value = 0;
    std::string_view name;
};

/// An enumeration or bit mask of EZSP, ASH's reset codes among them.
struct EzspEnumeration
{
    std::string_view name;
    std::span<const EzspName> names;
};

std::span<const EzspEnumeration> enumerations();

/// @return nothing where there is no such enumeration
std::span<const EzspName> namesOf(std::string_view enumeration);

/// @return nothing where the value has no name
std::string_view nameOf(std::span<const EzspName> names, std::uint64_t value);

} // namespace meterglass::ezsp
