#pragma once

#include "core/quantity/money.h"

namespace meterglass::core {

/// Where a top-up went, in the order it was shared out; the sum is the top-up.
struct TopUpShares
{
    Money accumulatedDebt;
    Money emergencyCredit; ///< repaid
    Money balance;

    bool operator==(const TopUpShares &) const = default;
};

} // namespace meterglass::core
