#pragma once

#include "core/tariff/switchingtable.h"
#include "meterlink/se/calendarcommands.h"

#include <map>
#include <optional>

namespace meterglass::client {

/// A calendar as it was published: profiles by their ids.
struct CalendarParts
{
    core::TimeReference reference = core::TimeReference::Utc;
    std::vector<se::Season> seasons;
    std::map<int, std::array<int, 7>> weeks;
    std::map<int, std::vector<se::ScheduleEntry>> days;
    std::vector<se::SpecialDay> specialDays;
};

/// The same as a table that a `TariffSchedule` can follow: profiles by their place, actions the time of use of a tier.
/// Without seasons the first week holds all the year, without weeks the first day all the week.
/// @return nothing where a profile that is named is not there, a day has no entries or not in the order of time, a tier
/// is 0 or a date never comes
std::optional<core::SwitchingTable> tableOf(const CalendarParts &parts);

} // namespace meterglass::client
