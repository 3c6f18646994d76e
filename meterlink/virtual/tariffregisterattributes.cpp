#include "meterlink/virtual/tariffregisterattributes.h"

#include "meterlink/virtual/tariffnumbers.h"

#include <numeric>

namespace meterglass::virtualhan {

using core::CostBook;
using zcl::AttributeId;
using zcl::DataType;
using zcl::Value;

namespace {

constexpr int FirstTier = 0x0100;
constexpr int TierStep = 2;
constexpr int FirstBlock = 0x0710;
constexpr int BlocksOfATier = 0x10;

AttributeId idOf(int number)
{
    return AttributeId(static_cast<std::uint16_t>(number));
}

/// The registers of a tier that is a block set; nullptr where it is none.
const core::TariffRegisters::Blocks *blocksOf(int tier, const CostBook &costs)
{
    const bool isBlocks = blockSetOf(tier, costs.tariff()) != nullptr;
    return isBlocks ? &costs.registers().blocks[static_cast<std::size_t>(tier) - 1] : nullptr;
}

std::optional<Value> tierSum(int tier, const CostBook &costs)
{
    if (tier > numberOfTiers(costs.tariff()))
        return std::nullopt;
    if (const auto *blocks = blocksOf(tier, costs))
        return numberOrInvalid(DataType::Uint48, std::accumulate(blocks->begin(), blocks->end(), std::int64_t(0)));
    const auto number = static_cast<std::size_t>(timeOfUseNumberOf(tier, costs.tariff()));
    return numberOrInvalid(DataType::Uint48, costs.registers().timeOfUse[number - 1]);
}

std::optional<Value> blockSum(int tier, std::size_t block, const CostBook &costs)
{
    const core::BlockSet *set = blockSetOf(tier, costs.tariff());
    if (!set || block >= set->prices.size())
        return std::nullopt;
    return numberOrInvalid(DataType::Uint48, (*blocksOf(tier, costs))[block]);
}

} // namespace

std::vector<ServedAttribute> tariffRegisterAttributes(const core::SingleElementMeter &meter)
{
    std::vector<ServedAttribute> attributes;
    for (int tier = 1; tier <= LastTier; ++tier) {
        attributes.push_back({idOf(FirstTier + TierStep * (tier - 1)), DataType::Uint48,
                              [&meter, tier] { return tierSum(tier, *meter.costs()); }});
    }
    for (int tier = 1; tier <= TiersWithBlocks; ++tier) {
        for (int block = 0; block < int(core::Tariff::MaximumBlocks); ++block) {
            attributes.push_back(
                {idOf(FirstBlock + BlocksOfATier * (tier - 1) + block), DataType::Uint48,
                 [&meter, tier, block] { return blockSum(tier, static_cast<std::size_t>(block), *meter.costs()); }});
        }
    }
    return attributes;
}

} // namespace meterglass::virtualhan
