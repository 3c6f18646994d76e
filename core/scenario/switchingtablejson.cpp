#include "core/scenario/switchingtablejson.h"

#include "core/scenario/datepatternjson.h"
#include "core/scenario/jsonfield.h"
#include "core/scenario/timeofday.h"

#include <QJsonArray>

namespace meterglass::core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MaximumSeasons = 4;
constexpr std::size_t MaximumWeekProfiles = 4;
constexpr std::size_t MaximumDayProfiles = 16;
constexpr std::size_t MaximumEntries = 48;
constexpr std::size_t MaximumSpecialDays = 50;
constexpr std::chrono::minutes HalfHour(30);

constexpr std::array<JsonName<TimeReference>, 2> TimeReferences{
    {{"utc"_L1, TimeReference::Utc}, {"local"_L1, TimeReference::Local}}};

/// A number from 1 of something that stands in the tariff.
int readNumber(const JsonField &json, std::size_t count, const QString &what)
{
    const auto number = json.integer(1, INT_MAX);
    if (std::size_t(number) > count)
        json.refuse(QStringLiteral("there is no %1 %2; the tariff has %3").arg(what).arg(number).arg(count));
    return int(number);
}

QJsonObject toJson(const SwitchingTable::Entry &entry)
{
    const bool isBlocks = entry.action.kind == TariffAction::Kind::Blocks;
    return {{"start"_L1, timeOfDayText(entry.start)}, {isBlocks ? "blocks"_L1 : "timeOfUse"_L1, entry.action.number}};
}

SwitchingTable::Entry readEntry(const JsonField &json, const Tariff &tariff)
{
    const JsonMembers members = json.members({"start"_L1}, {"timeOfUse"_L1, "blocks"_L1});
    SwitchingTable::Entry entry;
    const JsonField start = members["start"_L1];
    entry.start = std::chrono::floor<std::chrono::minutes>(readTimeOfDay(start));
    if (readTimeOfDay(start) % HalfHour != std::chrono::minutes(0))
        start.expect(QStringLiteral("a half hour from \"00:00\" to \"23:30\""));
    if (members.has("timeOfUse"_L1) == members.has("blocks"_L1))
        json.refuse(QStringLiteral("needs either timeOfUse or blocks"));
    if (members.has("blocks"_L1))
        entry.action = TariffAction::blocks(
            readNumber(members["blocks"_L1], tariff.blockSets.size(), QStringLiteral("block set")));
    else
        entry.action = TariffAction::timeOfUse(
            readNumber(members["timeOfUse"_L1], tariff.prices.size(), QStringLiteral("time-of-use price")));
    return entry;
}

SwitchingTable::DayProfile readDayProfile(const JsonField &json, const Tariff &tariff)
{
    SwitchingTable::DayProfile profile;
    for (const JsonField &item : json.items(1, MaximumEntries)) {
        const SwitchingTable::Entry entry = readEntry(item, tariff);
        if (!profile.empty() && entry.start <= profile.back().start)
            item.refuse(QStringLiteral("does not start after the entry before it"));
        profile.push_back(entry);
    }
    return profile;
}

SwitchingTable::WeekProfile readWeekProfile(const JsonField &json, const SwitchingTable &table)
{
    SwitchingTable::WeekProfile profile{1, 1, 1, 1, 1, 1, 1};
    std::size_t weekday = 0;
    for (const JsonField &item : json.items(profile.size(), profile.size()))
        profile[weekday++] = readNumber(item, table.dayProfiles.size(), QStringLiteral("day profile"));
    return profile;
}

SwitchingTable::Season readSeason(const JsonField &json, const SwitchingTable &table)
{
    const JsonMembers members = json.members({"start"_L1, "weekProfile"_L1});
    return {readDate(members["start"_L1]),
            readNumber(members["weekProfile"_L1], table.weekProfiles.size(), QStringLiteral("week profile"))};
}

SwitchingTable::SpecialDay readSpecialDay(const JsonField &json, const SwitchingTable &table)
{
    const JsonMembers members = json.members({"date"_L1, "dayProfile"_L1});
    return {readDate(members["date"_L1]),
            readNumber(members["dayProfile"_L1], table.dayProfiles.size(), QStringLiteral("day profile"))};
}

} // namespace

QJsonObject toJson(const SwitchingTable &table)
{
    QJsonArray seasons;
    for (const auto &[start, weekProfile] : table.seasons)
        seasons += QJsonObject{{"start"_L1, toJson(start)}, {"weekProfile"_L1, weekProfile}};
    QJsonArray weekProfiles;
    for (const auto &profile : table.weekProfiles) {
        QJsonArray week;
        for (const int dayProfile : profile)
            week += dayProfile;
        weekProfiles.push_back(week);
    }
    QJsonArray dayProfiles;
    for (const auto &profile : table.dayProfiles) {
        QJsonArray day;
        for (const auto &entry : profile)
            day += toJson(entry);
        dayProfiles.push_back(day);
    }
    QJsonArray specialDays;
    for (const auto &[date, dayProfile] : table.specialDays)
        specialDays += QJsonObject{{"date"_L1, toJson(date)}, {"dayProfile"_L1, dayProfile}};
    return {{"timeReference"_L1, nameOf(TimeReferences, table.reference)},
            {"seasons"_L1, seasons},
            {"weekProfiles"_L1, weekProfiles},
            {"dayProfiles"_L1, dayProfiles},
            {"specialDays"_L1, specialDays}};
}

SwitchingTable readSwitchingTable(const JsonField &json, const Tariff &tariff)
{
    const JsonMembers members =
        json.members({"dayProfiles"_L1}, {"timeReference"_L1, "seasons"_L1, "weekProfiles"_L1, "specialDays"_L1});
    SwitchingTable table = SwitchingTable::always(TariffAction::timeOfUse(1));
    table.dayProfiles.clear();
    for (const JsonField &item : members["dayProfiles"_L1].items(1, MaximumDayProfiles))
        table.dayProfiles.push_back(readDayProfile(item, tariff));
    if (members.has("timeReference"_L1))
        table.reference = members["timeReference"_L1].choice(TimeReferences);
    if (members.has("weekProfiles"_L1)) {
        table.weekProfiles.clear();
        for (const JsonField &item : members["weekProfiles"_L1].items(1, MaximumWeekProfiles))
            table.weekProfiles.push_back(readWeekProfile(item, table));
    }
    if (members.has("seasons"_L1)) {
        table.seasons.clear();
        for (const JsonField &item : members["seasons"_L1].items(1, MaximumSeasons))
            table.seasons.push_back(readSeason(item, table));
    }
    if (members.has("specialDays"_L1)) {
        for (const JsonField &item : members["specialDays"_L1].items(0, MaximumSpecialDays))
            table.specialDays.push_back(readSpecialDay(item, table));
    }
    return table;
}

} // namespace meterglass::core
