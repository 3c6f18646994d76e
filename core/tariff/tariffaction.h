#pragma once

#include <compare>

namespace meterglass::core {

/// What a switching table puts in force: one TOU register and its price, or one set of blocks.
struct TariffAction
{
    enum class Kind { TimeOfUse, Blocks };

    Kind kind = Kind::TimeOfUse;
    int number = 1; ///< 1 to 48 of time of use, 1 to 8 of blocks

    auto operator<=>(const TariffAction &) const = default;

    static constexpr TariffAction timeOfUse(int number) { return {Kind::TimeOfUse, number}; }
    static constexpr TariffAction blocks(int number) { return {Kind::Blocks, number}; }
};

} // namespace meterglass::core
