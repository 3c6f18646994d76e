#pragma once

#include "core/tariff/datepattern.h"
#include "core/tariff/tariffaction.h"

#include <array>
#include <chrono>
#include <vector>

namespace meterglass::core {

/// In whose days and times a switching table is written: CalendarTimeReference (GBZ sends 0, UTC).
enum class TimeReference { Utc, Local };

/// Tariff Switching Table with its special days (SMETS2 5.7.4; limits of smets2-and-smart-energy.md 3.2).
///
/// Which entry is in force (3.5, rule 1): a special day's day profile, or else that of the season, its week profile and
/// the weekday; in it, the last entry that has started; before the first entry of a day, the last of the day before.
struct SwitchingTable
{
    struct Entry
    {
        std::chrono::minutes start; ///< since midnight: 0 to 23:30, on a half hour
        TariffAction action;

        bool operator==(const Entry &) const = default;
    };
    /// 1 to 48 entries, by rising start.
    using DayProfile = std::vector<Entry>;
    /// Numbers of day profiles from 1, Monday to Sunday.
    using WeekProfile = std::array<int, 7>;

    /// Holds from the latest date that matches until another season starts; of two that start on one date the later
    /// in the list. Before any has started, the first of the list.
    struct Season
    {
        DatePattern start;
        int weekProfile = 1; ///< from 1

        bool operator==(const Season &) const = default;
    };
    struct SpecialDay
    {
        DatePattern date;
        int dayProfile = 1; ///< from 1

        bool operator==(const SpecialDay &) const = default;
    };

    TimeReference reference = TimeReference::Utc;
    std::vector<Season> seasons;           ///< 1 to 4
    std::vector<WeekProfile> weekProfiles; ///< 1 to 4
    std::vector<DayProfile> dayProfiles;   ///< 1 to 16
    std::vector<SpecialDay> specialDays;   ///< 0 to 50; of two for one date the first holds

    bool operator==(const SwitchingTable &) const = default;

    /// One action at all times.
    static SwitchingTable always(TariffAction action)
    {
        return {.reference = TimeReference::Utc,
                .seasons = {{DatePattern::everyYear(1, 1), 1}},
                .weekProfiles = {{1, 1, 1, 1, 1, 1, 1}},
                .dayProfiles = {{{std::chrono::minutes(0), action}}},
                .specialDays = {}};
    }
};

} // namespace meterglass::core
