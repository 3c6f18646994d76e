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
};

} // namespace meterglass::core
