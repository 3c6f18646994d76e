#pragma once

#include "core/tariff/tariff.h"

/// How a SMETS2 tariff is numbered in the Price cluster, which has one row of tiers: TOU price n is tier n, block 1,
/// and block set s the tier that follows them by s. Tiers have blocks up to tier 15; what lies beyond is not served.
namespace meterglass::virtualhan {

inline int tierOf(core::TariffAction action, const core::Tariff &tariff)
{
    const bool isBlocks = action.kind == core::TariffAction::Kind::Blocks;
    return action.number + (isBlocks ? static_cast<int>(tariff.prices.size()) : 0);
}

inline int numberOfTiers(const core::Tariff &tariff)
{
    return static_cast<int>(tariff.prices.size() + tariff.blockSets.size());
}

/// @param tier from 1. @return nullptr where the tier is no block set
inline const core::BlockSet *blockSetOf(int tier, const core::Tariff &tariff)
{
    const auto index = static_cast<std::size_t>(tier) - tariff.prices.size() - 1;
    const bool isTimeOfUse = static_cast<std::size_t>(tier) <= tariff.prices.size();
    return isTimeOfUse || index >= tariff.blockSets.size() ? nullptr : &tariff.blockSets[index];
}

/// @param tier and @param block from 1. @return nothing where the tariff has no such price
inline std::optional<core::Price> priceOf(int tier, int block, const core::Tariff &tariff)
{
    const auto blockIndex = static_cast<std::size_t>(block - 1);
    if (const core::BlockSet *set = blockSetOf(tier, tariff))
        return blockIndex < set->prices.size() ? std::optional(set->prices[blockIndex]) : std::nullopt;
    const auto index = static_cast<std::size_t>(tier - 1);
    return block == 1 && index < tariff.prices.size() ? std::optional(tariff.prices[index]) : std::nullopt;
}

} // namespace meterglass::virtualhan
