#include "meterlink/virtual/calendarserver.h"

#include "meterlink/se/calendarcommands.h"
#include "meterlink/se/calendardate.h"
#include "meterlink/se/utctime.h"
#include "meterlink/virtual/commandpages.h"
#include "meterlink/virtual/shorttext.h"
#include "meterlink/virtual/tariffdigest.h"
#include "meterlink/virtual/tariffnumbers.h"

#include <algorithm>

namespace meterglass::virtualhan {

using core::SwitchingTable;
using core::Tariff;
using Payloads = std::vector<zcl::Bytes>;

namespace {

constexpr std::uint8_t Delivered = 0;
constexpr std::uint32_t CurrentCalendar = 0xFFFF'FFFF;
constexpr std::uint32_t AnyEvent = 0xFFFF'FFFF;
constexpr std::uint8_t Utc = 0;
constexpr std::uint8_t LocalTime = 2;

template<typename Command>
Command ofCalendar(const Tariff &tariff)
{
    Command command;
    command.issuerCalendarId = tariffDigest(tariff);
    command.issuerEventId = command.issuerCalendarId;
    return command;
}

bool isTariffs(std::uint32_t calendarId, const Tariff &tariff)
{
    return calendarId == CurrentCalendar || calendarId == tariffDigest(tariff);
}

Payloads calendarFor(const se::GetCalendar &asked, const Tariff &tariff)
{
    const bool isTooOld = asked.minIssuerEventId != AnyEvent && tariffDigest(tariff) < asked.minIssuerEventId;
    if (asked.calendarType != Delivered || isTooOld)
        return {};
    const SwitchingTable &table = tariff.switching;
    constexpr std::size_t LongestName = 12;
    const std::string name = shortened(tariff.name, LongestName);
    auto command = ofCalendar<se::PublishCalendar>(tariff);
    command.calendarType = Delivered;
    command.calendarTimeReference = table.reference == core::TimeReference::Utc ? Utc : LocalTime;
    command.calendarName = se::OctetsView(name);
    command.numberOfSeasons = static_cast<std::uint8_t>(table.seasons.size());
    command.numberOfWeekProfiles = static_cast<std::uint8_t>(table.weekProfiles.size());
    command.numberOfDayProfiles = static_cast<std::uint8_t>(table.dayProfiles.size());
    return {se::encodeCommand(command)};
}

/// Positions in a list that is numbered from 1. @param start the least number. @param count how many; 0: all
std::pair<std::size_t, std::size_t> range(std::uint8_t start, std::uint8_t count, std::size_t size)
{
    const std::size_t first = std::min<std::size_t>(start == 0 ? 0 : start - 1U, size);
    return {first, count == 0 ? size : std::min(size, first + count)};
}

Payloads dayProfilesFor(const se::GetDayProfiles &asked, const Tariff &tariff)
{
    using Publish = se::PublishDayProfile;
    static constexpr PagedList<Publish, se::ScheduleEntry> List{&Publish::dayScheduleEntries, &Publish::commandIndex,
                                                                &Publish::totalNumberOfCommands};
    const auto &profiles = tariff.switching.dayProfiles;
    if (!isTariffs(asked.issuerCalendarId, tariff))
        return {};
    Payloads payloads;
    const auto [first, last] = range(asked.startDayId, asked.numberOfDays, profiles.size());
    for (std::size_t index = first; index < last; ++index) {
        auto command = ofCalendar<Publish>(tariff);
        command.dayId = static_cast<std::uint8_t>(index + 1);
        command.totalNumberOfScheduleEntries = static_cast<std::uint8_t>(profiles[index].size());
        std::vector<se::ScheduleEntry> entries;
        for (const auto &[start, action] : profiles[index])
            entries.push_back(
                {static_cast<std::uint16_t>(start.count()), static_cast<std::uint8_t>(tierOf(action, tariff))});
        for (zcl::Bytes &page : payloadsOf(pagesOf(command, entries), List))
            payloads.push_back(std::move(page));
    }
    return payloads;
}

Payloads weekProfilesFor(const se::GetWeekProfiles &asked, const Tariff &tariff)
{
    using Publish = se::PublishWeekProfile;
    static constexpr std::array Days{&Publish::dayIdRefMonday,   &Publish::dayIdRefTuesday, &Publish::dayIdRefWednesday,
                                     &Publish::dayIdRefThursday, &Publish::dayIdRefFriday,  &Publish::dayIdRefSaturday,
                                     &Publish::dayIdRefSunday};
    const auto &profiles = tariff.switching.weekProfiles;
    if (!isTariffs(asked.issuerCalendarId, tariff))
        return {};
    Payloads payloads;
    const auto [first, last] = range(asked.startWeekId, asked.numberOfWeeks, profiles.size());
    for (std::size_t index = first; index < last; ++index) {
        auto command = ofCalendar<Publish>(tariff);
        command.weekId = static_cast<std::uint8_t>(index + 1);
        for (std::size_t day = 0; day < Days.size(); ++day)
            command.*Days[day] = static_cast<std::uint8_t>(profiles[index][day]);
        payloads.push_back(se::encodeCommand(command));
    }
    return payloads;
}

Payloads seasonsFor(const se::GetSeasons &asked, const Tariff &tariff)
{
    using Publish = se::PublishSeasons;
    static constexpr PagedList<Publish, se::Season> List{&Publish::seasonEntries, &Publish::commandIndex,
                                                         &Publish::totalNumberOfCommands};
    if (!isTariffs(asked.issuerCalendarId, tariff))
        return {};
    std::vector<se::Season> seasons;
    for (const auto &[start, week] : tariff.switching.seasons)
        seasons.push_back({se::toCalendarDate(start), static_cast<std::uint8_t>(week)});
    return payloadsOf(pagesOf(ofCalendar<Publish>(tariff), seasons), List);
}

/// Whether a special day may yet come, or come again, from the day of `start` on.
bool comesFrom(const core::DatePattern &date, core::UtcSecond start)
{
    if (!date.year)
        return true;
    constexpr std::chrono::days LatestSpill(6); // a weekday on or after 31 December
    const std::chrono::local_days lastDay(std::chrono::year(*date.year) / std::chrono::December / 31);
    const auto latest = date.lastUntil(lastDay + LatestSpill);
    return latest && latest->time_since_epoch() >= std::chrono::floor<std::chrono::days>(start).time_since_epoch();
}

Payloads specialDaysFor(const se::GetSpecialDays &asked, const Tariff &tariff, core::UtcSecond now)
{
    using Publish = se::PublishSpecialDays;
    static constexpr PagedList<Publish, se::SpecialDay> List{&Publish::specialDayEntries, &Publish::commandIndex,
                                                             &Publish::totalNumberOfCommands};
    if (!isTariffs(asked.issuerCalendarId, tariff) || asked.calendarType != Delivered)
        return {};
    const core::UtcSecond start = asked.startTime == 0 ? now : se::fromUtcTime(asked.startTime);
    std::vector<se::SpecialDay> days;
    for (const auto &[date, profile] : tariff.switching.specialDays) {
        const bool isWanted = asked.numberOfEvents == 0 || days.size() < asked.numberOfEvents;
        if (isWanted && comesFrom(date, start))
            days.push_back({se::toCalendarDate(date), static_cast<std::uint8_t>(profile)});
    }
    auto command = ofCalendar<Publish>(tariff);
    command.calendarType = Delivered;
    command.totalNumberOfSpecialDays = static_cast<std::uint8_t>(days.size());
    return payloadsOf(pagesOf(command, days), List);
}

/// @param payloads of `Publish`, from the command and the meter's tariff
template<typename Get, typename Publish, typename Answer>
ServedCommand answered(const core::SingleElementMeter &meter, Answer payloads)
{
    return served<Get>([&meter, payloads](const Get &asked) {
        return answerWith(Publish::Id, payloads(asked, meter.costs()->tariff()));
    });
}

} // namespace

ClusterServer calendarServer(const core::SingleElementMeter &meter)
{
    ClusterServer server{se::cluster::Calendar, han::Security::LinkKey, {}};
    server.commands = {
        answered<se::GetCalendar, se::PublishCalendar>(meter, calendarFor),
        answered<se::GetDayProfiles, se::PublishDayProfile>(meter, dayProfilesFor),
        answered<se::GetWeekProfiles, se::PublishWeekProfile>(meter, weekProfilesFor),
        answered<se::GetSeasons, se::PublishSeasons>(meter, seasonsFor),
        answered<se::GetSpecialDays, se::PublishSpecialDays>(
            meter,
            [&meter](const se::GetSpecialDays &asked, const Tariff &tariff) {
                return specialDaysFor(asked, tariff, meter.now());
            }),
    };
    return server;
}

} // namespace meterglass::virtualhan
