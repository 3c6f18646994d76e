#pragma once

#include "core/account/costaccumulator.h"

namespace meterglass::core {

/// Supply Enablement: an armed supply is off until the consumer enables it.
enum class SupplyState { Enabled, Disabled, Armed };

/// Everything an account remembers, for keeping and going on.
struct AccountState
{
    CostAccumulator cost;
    /// Meter Balance in SMETS's sense, in both modes: use makes it fall. In credit mode what is owed is its negative,
    /// which is ZSE's BillToDateDelivered; in prepayment mode it is CreditRemaining.
    Money balance;
    Money emergencyCreditUsed; ///< 0 or more; only while activated
    Money accumulatedDebt;     ///< Accumulated Debt Register: charges that found no credit
    Money timeDebt;            ///< Time Debt Register: what is left to recover
    SupplyState supply = SupplyState::Enabled;
    bool isEmergencyCreditActivated = false;
    bool isNonDisablementPeriod = false;

    bool operator==(const AccountState &) const = default;

    /// Names what is remembered, for keeping it: calls `visit(name, value)`.
    static void describe(auto &self, auto visit)
    {
        visit("cost", self.cost);
        visit("balance", self.balance);
        visit("emergencyCreditUsed", self.emergencyCreditUsed);
        visit("accumulatedDebt", self.accumulatedDebt);
        visit("timeDebt", self.timeDebt);
        visit("supply", self.supply);
        visit("isEmergencyCreditActivated", self.isEmergencyCreditActivated);
        visit("isNonDisablementPeriod", self.isNonDisablementPeriod);
    }
};

} // namespace meterglass::core
