#include "meterlink/client/calendartable.h"

#include "meterlink/se/calendardate.h"

namespace meterglass::client {

using core::SwitchingTable;

namespace {

constexpr std::chrono::minutes WholeDay(24 * 60);

/// The place of an id in order, from 1; nothing where it is not there.
template<typename Profile>
std::optional<int> placeOf(int id, const std::map<int, Profile> &profiles)
{
    const auto found = profiles.find(id);
    return found == profiles.end() ? std::nullopt
                                   : std::optional(static_cast<int>(std::distance(profiles.begin(), found)) + 1);
}

std::optional<SwitchingTable::DayProfile> dayOf(const std::vector<se::ScheduleEntry> &entries)
{
    SwitchingTable::DayProfile day;
    std::chrono::minutes previous(-1);
    for (const auto &[startTime, tier] : entries) {
        const std::chrono::minutes start(startTime);
        if (start <= previous || start >= WholeDay || tier == 0)
            return std::nullopt;
        day.push_back({start, core::TariffAction::timeOfUse(tier)});
        previous = start;
    }
    return day.empty() ? std::nullopt : std::optional(std::move(day));
}

std::optional<SwitchingTable::WeekProfile> weekOf(const std::array<int, 7> &ids, const CalendarParts &parts)
{
    SwitchingTable::WeekProfile week{};
    for (std::size_t day = 0; day < ids.size(); ++day) {
        const auto place = placeOf(ids[day], parts.days);
        if (!place)
            return std::nullopt;
        week[day] = *place;
    }
    return week;
}

} // namespace

std::optional<SwitchingTable> tableOf(const CalendarParts &parts)
{
    SwitchingTable table = SwitchingTable::always(core::TariffAction::timeOfUse(1)); // first week, first day
    table.reference = parts.reference;
    table.dayProfiles.clear();
    for (const auto &[id, entries] : parts.days) {
        auto day = dayOf(entries);
        if (!day)
            return std::nullopt;
        table.dayProfiles.push_back(*std::move(day));
    }
    if (!parts.weeks.empty())
        table.weekProfiles.clear();
    for (const auto &[id, days] : parts.weeks) {
        const auto week = weekOf(days, parts);
        if (!week)
            return std::nullopt;
        table.weekProfiles.push_back(*week);
    }
    if (!parts.seasons.empty())
        table.seasons.clear();
    for (const auto &[date, weekId] : parts.seasons) {
        const auto start = se::fromCalendarDate(date);
        const auto week = placeOf(weekId, parts.weeks);
        if (!start || !week)
            return std::nullopt;
        table.seasons.push_back({*start, *week});
    }
    for (const auto &[date, dayId] : parts.specialDays) {
        const auto special = se::fromCalendarDate(date);
        const auto day = placeOf(dayId, parts.days);
        if (!special || !day)
            return std::nullopt;
        table.specialDays.push_back({*special, *day});
    }
    return table.dayProfiles.empty() ? std::nullopt : std::optional(std::move(table));
}

} // namespace meterglass::client
