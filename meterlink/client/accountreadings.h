#pragma once

#include "core/quantity/money.h"
#include "core/time/instant.h"

#include <compare>
#include <optional>
#include <string>

namespace meterglass::client {

/// What PublishPrice said of the price in force.
struct ActivePrice
{
    core::Price price;
    std::string rateLabel;
    int tier = 0;                         ///< from 1; 0 where none is in use
    std::optional<core::UtcSecond> until; ///< nothing: until changed

    bool operator==(const ActivePrice &) const = default;
};

/// A place in the Price cluster's prices: a tier and, where it has several, a block of it, both from 1.
struct TierBlock
{
    int tier = 0;
    int block = 1;

    auto operator<=>(const TierBlock &) const = default;
};

/// CreditStatus (Prepayment 0x0003).
struct CreditStatus
{
    bool isLow = false;
    bool isEmergencyCreditAvailable = false; ///< on offer, not yet activated
    bool isEmergencyCreditActivated = false;
    bool isEmergencyCreditInUse = false;
    bool isExhausted = false;

    bool operator==(const CreditStatus &) const = default;
};

} // namespace meterglass::client
