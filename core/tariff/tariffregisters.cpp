#include "core/tariff/tariffregisters.h"

#include <algorithm>
#include <numeric>

namespace meterglass::core {

Cost TariffRegisters::use(std::int64_t wattHours, TariffAction action, const Tariff &tariff)
{
    const auto index = std::size_t(action.number - 1);
    switch (action.kind) {
    case TariffAction::Kind::TimeOfUse:
        timeOfUse.at(index) += wattHours;
        return costOf(wattHours, tariff.prices.at(index));
    case TariffAction::Kind::Blocks:
        return useBlocks(wattHours, index, tariff.blockSets.at(index));
    }
    return {};
}

Cost TariffRegisters::useBlocks(std::int64_t wattHours, std::size_t index, const BlockSet &set)
{
    Cost cost;
    std::int64_t &counter = counters.at(index);
    while (wattHours > 0) {
        const std::size_t block = set.blockAt(counter);
        const bool isLast = block == set.thresholds.size();
        const std::int64_t part = isLast ? wattHours : std::min(wattHours, set.thresholds[block] - counter);
        blocks.at(index).at(block) += part;
        counter += part;
        cost += costOf(part, set.prices.at(block));
        wattHours -= part;
    }
    return cost;
}

Price TariffRegisters::activePrice(TariffAction action, const Tariff &tariff) const
{
    const auto index = std::size_t(action.number - 1);
    switch (action.kind) {
    case TariffAction::Kind::TimeOfUse:
        return tariff.prices.at(index);
    case TariffAction::Kind::Blocks: {
        const BlockSet &set = tariff.blockSets.at(index);
        return set.prices.at(set.blockAt(counters.at(index)));
    }
    }
    return {};
}

int TariffRegisters::activeBlock(int blockSet, const Tariff &tariff) const
{
    const auto index = std::size_t(blockSet - 1);
    return static_cast<int>(tariff.blockSets.at(index).blockAt(counters.at(index))) + 1;
}

std::int64_t TariffRegisters::total() const
{
    std::int64_t sum = std::accumulate(timeOfUse.begin(), timeOfUse.end(), std::int64_t(0));
    for (const Blocks &set : blocks)
        sum = std::accumulate(set.begin(), set.end(), sum);
    return sum;
}

} // namespace meterglass::core
