#pragma once

#include "core/quantity/money.h"
#include "core/time/homezone.h"

#include <optional>

namespace meterglass::core {

/// Standing Charge (SMETS2 5.7.4), and how it shows in the cost items of the day, week and month, in which meters
/// differ (smets2-and-smart-energy.md 3.5, rule 5). The account is charged once a local day in any case.
struct StandingCharge
{
    /// When a cost item takes the charge up, always at a local midnight.
    enum class Timing {
        None,     ///< never: cost items are of use only
        DayAhead, ///< as a day begins, in that day
        DayPast,  ///< as a day ends, in the day that ended
    };
    /// Which cost items take it up.
    enum class Periods { DayOnly, AllPeriods };

    Money perDay; ///< 0 to 42949.67294 GBP (unsigned 32 bits of 10^-5 GBP)
    Timing timing = Timing::DayAhead;
    Periods periods = Periods::AllPeriods;

    bool operator==(const StandingCharge &) const = default;

    /// What a midnight adds to the cost items.
    struct Item
    {
        Money amount;
        LocalDay day; ///< whose day, and with `AllPeriods` whose week and month, take it up
        Periods periods = Periods::AllPeriods;

        bool operator==(const Item &) const = default;
    };
    /// @param begun the local day that begins at this midnight
    std::optional<Item> itemAtStartOf(LocalDay begun) const
    {
        switch (timing) {
        case Timing::None:
            return std::nullopt;
        case Timing::DayAhead:
            return Item{perDay, begun, periods};
        case Timing::DayPast:
            return Item{perDay, begun - std::chrono::days(1), periods};
        }
        return std::nullopt;
    }
};

} // namespace meterglass::core
