#include "meterlink/virtual/tariffregisterattributes.h"

#include "meterlink/virtual/tariffnumbers.h"

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

std::optional<std::int64_t> counted(int tier, int block, const CostBook &costs)
{
    return registerOf(tier, block, costs.tariff(), costs.registers());
}

std::optional<Value> tierSum(int tier, const CostBook &costs)
{
    if (tier > numberOfTiers(costs.tariff()))
        return std::nullopt;
    std::int64_t sum = 0;
    for (int block = 1; block <= int(core::Tariff::MaximumBlocks); ++block)
        sum += counted(tier, block, costs).value_or(0);
    return numberOrInvalid(DataType::Uint48, sum);
}

std::optional<Value> blockSum(int tier, int block, const CostBook &costs)
{
    const auto sum = blockSetOf(tier, costs.tariff()) ? counted(tier, block, costs) : std::nullopt;
    return sum ? std::optional(numberOrInvalid(DataType::Uint48, *sum)) : std::nullopt;
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
        for (int block = 1; block <= int(core::Tariff::MaximumBlocks); ++block) {
            attributes.push_back({idOf(FirstBlock + BlocksOfATier * (tier - 1) + block - 1), DataType::Uint48,
                                  [&meter, tier, block] { return blockSum(tier, block, *meter.costs()); }});
        }
    }
    return attributes;
}

} // namespace meterglass::virtualhan
