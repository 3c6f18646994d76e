#pragma once

#include "core/account/accountsettings.h"
#include "core/account/accountstate.h"
#include "core/history/cumulativestore.h"
#include "core/tariff/tariffregisters.h"

namespace meterglass::core {

/// Everything a `CostBook` remembers, for keeping and going on.
struct CostState
{
    Tariff tariff;
    AccountSettings settings;
    TariffRegisters registers;
    AccountState account;
    /// What standing charges have added to the cost items of days, and of weeks and months.
    Money dayCharges;
    Money longCharges;
    CumulativeStore days{0};
    CumulativeStore weeksAndMonths{0};

    bool operator==(const CostState &) const = default;

    /// Names what is remembered beside the terms, for keeping it; what changes often comes first.
    static void describe(auto &self, auto visit)
    {
        visit("account", self.account);
        visit("registers", self.registers);
        visit("dayCharges", self.dayCharges);
        visit("longCharges", self.longCharges);
        visit("days", self.days);
        visit("weeksAndMonths", self.weeksAndMonths);
    }
};

} // namespace meterglass::core
