#pragma once

#include "core/quantity/money.h"
#include "core/tariff/blockset.h"
#include "core/tariff/standingcharge.h"
#include "core/tariff/switchingtable.h"

#include <string>
#include <vector>

namespace meterglass::core {

/// An electricity tariff as a SMETS2 meter holds it (limits of smets2-and-smart-energy.md 3.2). A plain value that may
/// hold anything; `faultsOf` says what is wrong with it.
struct Tariff
{
    static constexpr std::size_t MaximumPrices = 48;
    static constexpr std::size_t MaximumBlockSets = 8;
    static constexpr std::size_t MaximumBlocks = 4;
    /// TOU prices and block sets together: so many tiers has the home area network (Price 0x0611, PriceTier48).
    static constexpr std::size_t MaximumTiers = 48;

    /// When the block counters go back to 0 of themselves (SMETS2 5.5.8.2; daily since its version 3).
    enum class CounterReset { BillingPeriod, Daily };

    std::string name;                ///< at most 24 bytes of UTF-8, what PublishTariffInformation carries
    std::vector<Price> prices;       ///< Tariff TOU Price Matrix, up to 48; TOU 1 is the first
    std::vector<BlockSet> blockSets; ///< up to 8; block set 1 is the first
    CounterReset counterReset = CounterReset::BillingPeriod;
    SwitchingTable switching;
    StandingCharge standingCharge;

    bool operator==(const Tariff &) const = default;
};

} // namespace meterglass::core
