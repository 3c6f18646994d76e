#pragma once

#include "core/quantity/money.h"

#include <cstdint>
#include <vector>

namespace meterglass::core {

/// Prices that step with use: one row of the Tariff Threshold Matrix and the Tariff Block Price Matrix (SMETS2 5.7.4).
///
/// A watt-hour that completes while the block counter is less than the first threshold belongs to block 1, and so on;
/// beyond the last threshold to the last block (smets2-and-smart-energy.md 3.5, rule 2).
struct BlockSet
{
    std::vector<std::int64_t> thresholds; ///< 1 to 3, in Wh, rising, each 1 to 0xFFFFFFFE (0xFFFFFFFF is unused)
    std::vector<Price> prices;            ///< one more than thresholds

    bool operator==(const BlockSet &) const = default;

    /// From 0. @param counter Wh of this set since its counter was reset
    std::size_t blockAt(std::int64_t counter) const
    {
        std::size_t block = 0;
        while (block < thresholds.size() && counter >= thresholds[block])
            ++block;
        return block;
    }
};

} // namespace meterglass::core
