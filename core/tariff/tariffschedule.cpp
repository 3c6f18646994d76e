#include "core/tariff/tariffschedule.h"

#include <algorithm>

namespace meterglass::core {

using std::chrono::days;
using std::chrono::seconds;

TariffSchedule::TariffSchedule(SwitchingTable table, const HomeZone &zone) : m_table(std::move(table)), m_zone(zone) { }

LocalSecond TariffSchedule::civilTime(UtcSecond utc) const
{
    switch (m_table.reference) {
    case TimeReference::Utc:
        return LocalSecond(utc.time_since_epoch());
    case TimeReference::Local:
        break;
    }
    return m_zone.toLocal(utc);
}

const SwitchingTable::Season &TariffSchedule::seasonOn(LocalDay day) const
{
    const SwitchingTable::Season *inForce = &m_table.seasons.front();
    if (m_table.seasons.size() == 1)
        return *inForce;
    std::optional<LocalDay> since;
    for (const SwitchingTable::Season &season : m_table.seasons) {
        const auto started = season.start.lastUntil(day);
        if (!started || (since && *started < *since))
            continue;
        inForce = &season;
        since = started;
    }
    return *inForce;
}

const SwitchingTable::DayProfile &TariffSchedule::profileOn(LocalDay day) const
{
    const auto &specialDays = m_table.specialDays;
    const auto special = std::find_if(specialDays.begin(), specialDays.end(),
                                      [day](const auto &candidate) { return candidate.date.matches(day); });
    if (special != specialDays.end())
        return m_table.dayProfiles.at(std::size_t(special->dayProfile - 1));
    const auto &week = m_table.weekProfiles.at(std::size_t(seasonOn(day).weekProfile - 1));
    const int profile = week.at(std::chrono::weekday(day).iso_encoding() - 1);
    return m_table.dayProfiles.at(std::size_t(profile - 1));
}

TariffAction TariffSchedule::actionAt(UtcSecond utc) const
{
    const LocalSecond now = civilTime(utc);
    const auto day = std::chrono::floor<days>(now);
    const SwitchingTable::DayProfile &today = profileOn(day);
    const seconds timeOfDay = now - day;
    const auto next =
        std::find_if(today.begin(), today.end(), [timeOfDay](const auto &entry) { return entry.start > timeOfDay; });
    return next != today.begin() ? std::prev(next)->action : profileOn(day - days(1)).back().action;
}

UtcSecond TariffSchedule::nextSwitch(UtcSecond utc) const
{
    const LocalSecond now = civilTime(utc);
    const auto day = std::chrono::floor<days>(now);
    const SwitchingTable::DayProfile &today = profileOn(day);
    const seconds timeOfDay = now - day;
    const auto next =
        std::find_if(today.begin(), today.end(), [timeOfDay](const auto &entry) { return entry.start > timeOfDay; });
    const seconds untilThen = (next != today.end() ? seconds(next->start) : seconds(days(1))) - timeOfDay;
    switch (m_table.reference) {
    case TimeReference::Utc:
        return utc + untilThen;
    case TimeReference::Local:
        break;
    }
    return std::min(utc + untilThen, m_zone.nextChange(utc));
}

std::optional<UtcSecond> TariffSchedule::nextChange(UtcSecond utc, UtcSecond latest) const
{
    const TariffAction present = actionAt(utc);
    for (UtcSecond next = nextSwitch(utc); next <= latest; next = nextSwitch(next)) {
        if (actionAt(next) != present)
            return next;
    }
    return std::nullopt;
}

} // namespace meterglass::core
