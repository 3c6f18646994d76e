#pragma once

#include "meterlink/se/clusters.h"
#include "meterlink/se/command.h"

/// Commands of the Calendar cluster (ZSE 1.4 D.9).
namespace meterglass::se {

/// What it starts is said by the calendar's type.
struct ScheduleEntry
{
    std::uint16_t startTime = 0;                            ///< minutes from midnight
    std::uint8_t activePriceTierOrFriendlyCreditEnable = 0; ///< or which auxiliary switches are on

    bool operator==(const ScheduleEntry &) const = default;

    static constexpr std::string_view Name = "ScheduleEntry";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ScheduleEntry;
        return std::tuple(
            field<Uint16>("startTime", &C::startTime),
            field<Uint8>("activePriceTierOrFriendlyCreditEnable", &C::activePriceTierOrFriendlyCreditEnable));
    }
};

struct Season
{
    std::uint32_t seasonStartDate = 0; ///< year from 1900, month, day and weekday from the lowest byte up; 0xFF: any
    std::uint8_t weekIdRef = 0;

    bool operator==(const Season &) const = default;

    static constexpr std::string_view Name = "SeasonEntry";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = Season;
        return std::tuple(field<Date>("seasonStartDate", &C::seasonStartDate),
                          field<Uint8>("weekIdRef", &C::weekIdRef));
    }
};

struct SpecialDay
{
    std::uint32_t specialDayDate = 0;
    std::uint8_t dayIdRef = 0;

    bool operator==(const SpecialDay &) const = default;

    static constexpr std::string_view Name = "SpecialDay";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = SpecialDay;
        return std::tuple(field<Date>("specialDayDate", &C::specialDayDate), field<Uint8>("dayIdRef", &C::dayIdRef));
    }
};

struct GetCalendar
{
    std::uint32_t earliestStartTime = 0; ///< UTC; 0: from the oldest
    std::uint32_t minIssuerEventId = 0;  ///< 0xFFFFFFFF: any
    std::uint8_t numberOfCalendars = 0;
    std::uint8_t calendarType = 0; ///< 0 delivered, 1 received, 2 both, 3 friendly credit, 4 auxiliary switch
    std::uint32_t providerId = 0;

    bool operator==(const GetCalendar &) const = default;

    static constexpr CommandId Id{cluster::Calendar, zcl::Direction::ClientToServer, 0x00};
    static constexpr std::string_view Name = "GetCalendar";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetCalendar;
        return std::tuple(field<UtcTime>("earliestStartTime", &C::earliestStartTime),
                          field<Uint32>("minIssuerEventId", &C::minIssuerEventId),
                          field<Uint8>("numberOfCalendars", &C::numberOfCalendars),
                          field<Enum8>("calendarType", &C::calendarType), field<Uint32>("providerId", &C::providerId));
    }
};

struct GetDayProfiles
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerCalendarId = 0; ///< GB: 0xFFFFFFFF the tariff in force, 0xFFFFFFFE non-disablement
    std::uint8_t startDayId = 0;
    std::uint8_t numberOfDays = 0;

    bool operator==(const GetDayProfiles &) const = default;

    static constexpr CommandId Id{cluster::Calendar, zcl::Direction::ClientToServer, 0x01};
    static constexpr std::string_view Name = "GetDayProfiles";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetDayProfiles;
        return std::tuple(field<Uint32>("providerId", &C::providerId),
                          field<Uint32>("issuerCalendarId", &C::issuerCalendarId),
                          field<Uint8>("startDayId", &C::startDayId), field<Uint8>("numberOfDays", &C::numberOfDays));
    }
};

struct GetWeekProfiles
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerCalendarId = 0; ///< GB: 0xFFFFFFFF the tariff in force, 0xFFFFFFFE non-disablement
    std::uint8_t startWeekId = 0;
    std::uint8_t numberOfWeeks = 0;

    bool operator==(const GetWeekProfiles &) const = default;

    static constexpr CommandId Id{cluster::Calendar, zcl::Direction::ClientToServer, 0x02};
    static constexpr std::string_view Name = "GetWeekProfiles";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetWeekProfiles;
        return std::tuple(
            field<Uint32>("providerId", &C::providerId), field<Uint32>("issuerCalendarId", &C::issuerCalendarId),
            field<Uint8>("startWeekId", &C::startWeekId), field<Uint8>("numberOfWeeks", &C::numberOfWeeks));
    }
};

struct GetSeasons
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerCalendarId = 0; ///< GB: 0xFFFFFFFF the tariff in force, 0xFFFFFFFE non-disablement

    bool operator==(const GetSeasons &) const = default;

    static constexpr CommandId Id{cluster::Calendar, zcl::Direction::ClientToServer, 0x03};
    static constexpr std::string_view Name = "GetSeasons";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetSeasons;
        return std::tuple(field<Uint32>("providerId", &C::providerId),
                          field<Uint32>("issuerCalendarId", &C::issuerCalendarId));
    }
};

struct GetSpecialDays
{
    std::uint32_t startTime = 0; ///< UTC; 0: now
    std::uint8_t numberOfEvents = 0;
    std::uint8_t calendarType = 0; ///< 0 delivered, 1 received, 2 both, 3 friendly credit, 4 auxiliary switch
    std::uint32_t providerId = 0;
    std::uint32_t issuerCalendarId = 0; ///< GB: 0xFFFFFFFF the tariff in force, 0xFFFFFFFE non-disablement

    bool operator==(const GetSpecialDays &) const = default;

    static constexpr CommandId Id{cluster::Calendar, zcl::Direction::ClientToServer, 0x04};
    static constexpr std::string_view Name = "GetSpecialDays";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetSpecialDays;
        return std::tuple(field<UtcTime>("startTime", &C::startTime),
                          field<Uint8>("numberOfEvents", &C::numberOfEvents),
                          field<Enum8>("calendarType", &C::calendarType), field<Uint32>("providerId", &C::providerId),
                          field<Uint32>("issuerCalendarId", &C::issuerCalendarId));
    }
};

struct GetCalendarCancellation
{
    bool operator==(const GetCalendarCancellation &) const = default;

    static constexpr CommandId Id{cluster::Calendar, zcl::Direction::ClientToServer, 0x05};
    static constexpr std::string_view Name = "GetCalendarCancellation";
    static constexpr auto fields() { return std::tuple(); }
};

struct PublishCalendar
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t issuerCalendarId = 0;     ///< GB: 0xFFFFFFFF the tariff in force, 0xFFFFFFFE non-disablement
    std::uint32_t startTime = 0;            ///< UTC; 0: now
    std::uint8_t calendarType = 0;          ///< 0 delivered, 1 received, 2 both, 3 friendly credit, 4 auxiliary switch
    std::uint8_t calendarTimeReference = 0; ///< 0 UTC (GB), 1 standard, 2 local
    OctetsView calendarName;
    std::uint8_t numberOfSeasons = 0;
    std::uint8_t numberOfWeekProfiles = 0;
    std::uint8_t numberOfDayProfiles = 0;

    bool operator==(const PublishCalendar &) const = default;

    static constexpr CommandId Id{cluster::Calendar, zcl::Direction::ServerToClient, 0x00};
    static constexpr std::string_view Name = "PublishCalendar";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishCalendar;
        return std::tuple(
            field<Uint32>("providerId", &C::providerId), field<Uint32>("issuerEventId", &C::issuerEventId),
            field<Uint32>("issuerCalendarId", &C::issuerCalendarId), field<UtcTime>("startTime", &C::startTime),
            field<Enum8>("calendarType", &C::calendarType),
            field<Enum8>("calendarTimeReference", &C::calendarTimeReference),
            field<OctetString>("calendarName", &C::calendarName), field<Uint8>("numberOfSeasons", &C::numberOfSeasons),
            field<Uint8>("numberOfWeekProfiles", &C::numberOfWeekProfiles),
            field<Uint8>("numberOfDayProfiles", &C::numberOfDayProfiles));
    }
};

struct PublishDayProfile
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t issuerCalendarId = 0; ///< GB: 0xFFFFFFFF the tariff in force, 0xFFFFFFFE non-disablement
    std::uint8_t dayId = 0;
    std::uint8_t totalNumberOfScheduleEntries = 0;
    std::uint8_t commandIndex = 0; ///< from 0
    std::uint8_t totalNumberOfCommands = 0;
    std::uint8_t calendarType = 0; ///< 0 delivered, 1 received, 2 both, 3 friendly credit, 4 auxiliary switch
    RecordsView<ScheduleEntry> dayScheduleEntries;

    bool operator==(const PublishDayProfile &) const = default;

    static constexpr CommandId Id{cluster::Calendar, zcl::Direction::ServerToClient, 0x01};
    static constexpr std::string_view Name = "PublishDayProfile";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishDayProfile;
        return std::tuple(
            field<Uint32>("providerId", &C::providerId), field<Uint32>("issuerEventId", &C::issuerEventId),
            field<Uint32>("issuerCalendarId", &C::issuerCalendarId), field<Uint8>("dayId", &C::dayId),
            field<Uint8>("totalNumberOfScheduleEntries", &C::totalNumberOfScheduleEntries),
            field<Uint8>("commandIndex", &C::commandIndex),
            field<Uint8>("totalNumberOfCommands", &C::totalNumberOfCommands),
            field<Enum8>("calendarType", &C::calendarType), records("dayScheduleEntries", &C::dayScheduleEntries));
    }
};

struct PublishWeekProfile
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t issuerCalendarId = 0; ///< GB: 0xFFFFFFFF the tariff in force, 0xFFFFFFFE non-disablement
    std::uint8_t weekId = 0;
    std::uint8_t dayIdRefMonday = 0;
    std::uint8_t dayIdRefTuesday = 0;
    std::uint8_t dayIdRefWednesday = 0;
    std::uint8_t dayIdRefThursday = 0;
    std::uint8_t dayIdRefFriday = 0;
    std::uint8_t dayIdRefSaturday = 0;
    std::uint8_t dayIdRefSunday = 0;

    bool operator==(const PublishWeekProfile &) const = default;

    static constexpr CommandId Id{cluster::Calendar, zcl::Direction::ServerToClient, 0x02};
    static constexpr std::string_view Name = "PublishWeekProfile";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishWeekProfile;
        return std::tuple(
            field<Uint32>("providerId", &C::providerId), field<Uint32>("issuerEventId", &C::issuerEventId),
            field<Uint32>("issuerCalendarId", &C::issuerCalendarId), field<Uint8>("weekId", &C::weekId),
            field<Uint8>("dayIdRefMonday", &C::dayIdRefMonday), field<Uint8>("dayIdRefTuesday", &C::dayIdRefTuesday),
            field<Uint8>("dayIdRefWednesday", &C::dayIdRefWednesday),
            field<Uint8>("dayIdRefThursday", &C::dayIdRefThursday), field<Uint8>("dayIdRefFriday", &C::dayIdRefFriday),
            field<Uint8>("dayIdRefSaturday", &C::dayIdRefSaturday), field<Uint8>("dayIdRefSunday", &C::dayIdRefSunday));
    }
};

struct PublishSeasons
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t issuerCalendarId = 0; ///< GB: 0xFFFFFFFF the tariff in force, 0xFFFFFFFE non-disablement
    std::uint8_t commandIndex = 0;      ///< from 0
    std::uint8_t totalNumberOfCommands = 0;
    RecordsView<Season> seasonEntries;

    bool operator==(const PublishSeasons &) const = default;

    static constexpr CommandId Id{cluster::Calendar, zcl::Direction::ServerToClient, 0x03};
    static constexpr std::string_view Name = "PublishSeasons";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishSeasons;
        return std::tuple(
            field<Uint32>("providerId", &C::providerId), field<Uint32>("issuerEventId", &C::issuerEventId),
            field<Uint32>("issuerCalendarId", &C::issuerCalendarId), field<Uint8>("commandIndex", &C::commandIndex),
            field<Uint8>("totalNumberOfCommands", &C::totalNumberOfCommands),
            records("seasonEntries", &C::seasonEntries));
    }
};

struct PublishSpecialDays
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t issuerCalendarId = 0; ///< GB: 0xFFFFFFFF the tariff in force, 0xFFFFFFFE non-disablement
    std::uint32_t startTime = 0;        ///< UTC; 0: now
    std::uint8_t calendarType = 0;      ///< 0 delivered, 1 received, 2 both, 3 friendly credit, 4 auxiliary switch
    std::uint8_t totalNumberOfSpecialDays = 0;
    std::uint8_t commandIndex = 0; ///< from 0
    std::uint8_t totalNumberOfCommands = 0;
    RecordsView<SpecialDay> specialDayEntries;

    bool operator==(const PublishSpecialDays &) const = default;

    static constexpr CommandId Id{cluster::Calendar, zcl::Direction::ServerToClient, 0x04};
    static constexpr std::string_view Name = "PublishSpecialDays";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishSpecialDays;
        return std::tuple(field<Uint32>("providerId", &C::providerId),
                          field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<Uint32>("issuerCalendarId", &C::issuerCalendarId),
                          field<UtcTime>("startTime", &C::startTime), field<Enum8>("calendarType", &C::calendarType),
                          field<Uint8>("totalNumberOfSpecialDays", &C::totalNumberOfSpecialDays),
                          field<Uint8>("commandIndex", &C::commandIndex),
                          field<Uint8>("totalNumberOfCommands", &C::totalNumberOfCommands),
                          records("specialDayEntries", &C::specialDayEntries));
    }
};

struct CancelCalendar
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerCalendarId = 0; ///< GB: 0xFFFFFFFF the tariff in force, 0xFFFFFFFE non-disablement
    std::uint8_t calendarType = 0;      ///< 0 delivered, 1 received, 2 both, 3 friendly credit, 4 auxiliary switch

    bool operator==(const CancelCalendar &) const = default;

    static constexpr CommandId Id{cluster::Calendar, zcl::Direction::ServerToClient, 0x05};
    static constexpr std::string_view Name = "CancelCalendar";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = CancelCalendar;
        return std::tuple(field<Uint32>("providerId", &C::providerId),
                          field<Uint32>("issuerCalendarId", &C::issuerCalendarId),
                          field<Enum8>("calendarType", &C::calendarType));
    }
};

} // namespace meterglass::se
