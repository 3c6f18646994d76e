#pragma once

#include "core/tariff/tariff.h"

#include <array>

namespace meterglass::core {

/// What a tariff has counted: Tariff TOU Register Matrix (48), Tariff TOU Block Register Matrix (8 sets of 4 blocks)
/// and the counters that choose the block (SMETS2 5.7.5; smets2-and-smart-energy.md 3.1 and 3.5). A plain value, so
/// that it outlives the tariff in force, can be kept and compared.
///
/// All that is used is in exactly one register: their sum is all use.
struct TariffRegisters
{
    using Blocks = std::array<std::int64_t, Tariff::MaximumBlocks>;

    std::array<std::int64_t, Tariff::MaximumPrices> timeOfUse{};   ///< Wh; TOU 1 is the first
    std::array<Blocks, Tariff::MaximumBlockSets> blocks{};         ///< Wh by block set, then block
    std::array<std::int64_t, Tariff::MaximumBlockSets> counters{}; ///< Wh of a block set since the last reset

    bool operator==(const TariffRegisters &) const = default;

    /// Counts watt-hours that completed while `action` was in force, and prices each at what held as it completed: a
    /// use that crosses thresholds is split at them.
    /// @param wattHours at least 0; at the highest price at most 2.1e9
    /// @param tariff without faults, and with the action's price or block set
    /// @return what they cost, exact
    Cost use(std::int64_t wattHours, TariffAction action, const Tariff &tariff);

    /// The price of the next watt-hour.
    Price activePrice(TariffAction action, const Tariff &tariff) const;

    /// The block of the next watt-hour of a block set, from 1. @param blockSet from 1
    int activeBlock(int blockSet, const Tariff &tariff) const;

    /// The end of a block or billing period, or of the UTC day where the tariff says so (SMETS2 5.5.8.2). The registers
    /// stay.
    void resetCounters() { counters = {}; }

    /// All that was used, in Wh.
    std::int64_t total() const;

    /// Names what is remembered, for keeping it.
    static void describe(auto &self, auto visit)
    {
        visit("timeOfUse", self.timeOfUse);
        visit("blocks", self.blocks);
        visit("counters", self.counters);
    }

private:
    Cost useBlocks(std::int64_t wattHours, std::size_t index, const BlockSet &set);
};

} // namespace meterglass::core
