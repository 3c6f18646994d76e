#pragma once

#include "core/tariff/tariff.h"
#include "core/tariff/tariffregisters.h"

#include <optional>

/// How a SMETS2 tariff is numbered on the home area network, which has one row of 48 tiers, the first 15 of which may
/// have blocks: block set s is tier s, and TOU price n is block 1 of the tier that follows the block sets by n. Prices
/// (Price cluster), registers (Metering) and schedules (Calendar) are numbered alike. A tariff with one kind only has
/// its SMETS2 numbers; one with more than 48 in all is faulty (`faultsOf`).
namespace meterglass::virtualhan {

inline constexpr int TiersWithBlocks = 15;
inline constexpr int LastTier = static_cast<int>(core::Tariff::MaximumTiers);

inline int tierOf(core::TariffAction action, const core::Tariff &tariff)
{
    const bool isBlocks = action.kind == core::TariffAction::Kind::Blocks;
    return action.number + (isBlocks ? 0 : static_cast<int>(tariff.blockSets.size()));
}

inline int numberOfTiers(const core::Tariff &tariff)
{
    return static_cast<int>(tariff.prices.size() + tariff.blockSets.size());
}

/// @param tier from 1. @return nullptr where the tier is no block set
inline const core::BlockSet *blockSetOf(int tier, const core::Tariff &tariff)
{
    const auto index = static_cast<std::size_t>(tier - 1);
    return index < tariff.blockSets.size() ? &tariff.blockSets[index] : nullptr;
}

/// The number of the TOU price, from 1, that a tier other than a block set is.
inline int timeOfUseNumberOf(int tier, const core::Tariff &tariff)
{
    return tier - static_cast<int>(tariff.blockSets.size());
}

/// @param tier and @param block from 1. @return nothing where the tariff has no such price
inline std::optional<core::Price> priceOf(int tier, int block, const core::Tariff &tariff)
{
    if (const core::BlockSet *set = blockSetOf(tier, tariff)) {
        const auto index = static_cast<std::size_t>(block - 1);
        return index < set->prices.size() ? std::optional(set->prices[index]) : std::nullopt;
    }
    const auto index = static_cast<std::size_t>(timeOfUseNumberOf(tier, tariff) - 1);
    return block == 1 && index < tariff.prices.size() ? std::optional(tariff.prices[index]) : std::nullopt;
}

/// What a block of a tier has counted, in Wh. @return nothing where the tariff does not have it
inline std::optional<std::int64_t> registerOf(int tier, int block, const core::Tariff &tariff,
                                              const core::TariffRegisters &registers)
{
    if (!priceOf(tier, block, tariff))
        return std::nullopt;
    if (blockSetOf(tier, tariff))
        return registers.blocks[static_cast<std::size_t>(tier - 1)][static_cast<std::size_t>(block - 1)];
    return registers.timeOfUse[static_cast<std::size_t>(timeOfUseNumberOf(tier, tariff) - 1)];
}

} // namespace meterglass::virtualhan
