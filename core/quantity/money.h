#pragma once

#include "core/quantity/quantity.h"

namespace meterglass::core {

struct PoundE5;
struct PoundE8;
struct PoundE5PerKilowattHour;

/// An amount as it is stored and shown: 10^-5 GBP, a thousandth of a penny.
using Money = Quantity<PoundE5>;

/// What use has cost, in 10^-8 GBP: exact for whole watt-hours at a `Price`. Only differences of it become `Money`.
using Cost = Quantity<PoundE8>;

/// 10^-5 GBP for a kilowatt-hour, which is 10^-8 GBP for a watt-hour.
using Price = Quantity<PoundE5PerKilowattHour>;

constexpr Cost costOf(std::int64_t wattHours, Price price)
{
    return Cost(wattHours * price.count());
}

/// Rounded half away from zero to 10^-5 GBP.
constexpr Money rounded(Cost cost)
{
    constexpr std::int64_t CostsInMoney = 1000;
    const std::int64_t half = cost.count() < 0 ? -CostsInMoney / 2 : CostsInMoney / 2;
    return Money((cost.count() + half) / CostsInMoney);
}

/// The least cost that is `rounded` to `amount`. @param amount more than 0
constexpr Cost leastRoundedTo(Money amount)
{
    constexpr std::int64_t CostsInMoney = 1000;
    return Cost(amount.count() * CostsInMoney - CostsInMoney / 2);
}

} // namespace meterglass::core
