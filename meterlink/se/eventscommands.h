#pragma once

#include "meterlink/se/clusters.h"
#include "meterlink/se/command.h"

/// Commands of the Events cluster (ZSE 1.4 D.11).
namespace meterglass::se {

struct LoggedEvent
{
    std::uint8_t logId = 0;
    std::uint16_t eventId = 0;
    std::uint32_t eventTime = 0;
    OctetsView eventData;

    bool operator==(const LoggedEvent &) const = default;

    static constexpr std::string_view Name = "EventLogPayload";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = LoggedEvent;
        return std::tuple(field<Enum8>("logId", &C::logId), field<Uint16>("eventId", &C::eventId),
                          field<UtcTime>("eventTime", &C::eventTime), field<OctetString>("eventData", &C::eventData));
    }
};

struct GetEventLog
{
    std::uint8_t eventControlLogId = 0; ///< log in the low half; 0x10 in the high half: whole events
    std::uint16_t eventId = 0;          ///< 0: all
    std::uint32_t startTime = 0;        ///< UTC; 0: now
    std::uint32_t endTime = 0;          ///< UTC
    std::uint8_t numberOfEvents = 0;
    std::uint16_t eventOffset = 0;

    bool operator==(const GetEventLog &) const = default;

    static constexpr CommandId Id{cluster::Events, zcl::Direction::ClientToServer, 0x00};
    static constexpr std::string_view Name = "GetEventLog";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetEventLog;
        return std::tuple(field<Map8>("eventControlLogId", &C::eventControlLogId),
                          field<Uint16>("eventId", &C::eventId), field<UtcTime>("startTime", &C::startTime),
                          field<UtcTime>("endTime", &C::endTime), field<Uint8>("numberOfEvents", &C::numberOfEvents),
                          field<Uint16>("eventOffset", &C::eventOffset));
    }
};

struct ClearEventLogRequest
{
    std::uint8_t logId = 0;

    bool operator==(const ClearEventLogRequest &) const = default;

    static constexpr CommandId Id{cluster::Events, zcl::Direction::ClientToServer, 0x01};
    static constexpr std::string_view Name = "ClearEventLogRequest";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ClearEventLogRequest;
        return std::tuple(field<Enum8>("logId", &C::logId));
    }
};

struct PublishEvent
{
    std::uint8_t logId = 0;
    std::uint16_t eventId = 0; ///< 0: all
    std::uint32_t eventTime = 0;
    std::uint8_t eventControl = 0;
    OctetsView eventData;

    bool operator==(const PublishEvent &) const = default;

    static constexpr CommandId Id{cluster::Events, zcl::Direction::ServerToClient, 0x00};
    static constexpr std::string_view Name = "PublishEvent";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishEvent;
        return std::tuple(field<Enum8>("logId", &C::logId), field<Uint16>("eventId", &C::eventId),
                          field<UtcTime>("eventTime", &C::eventTime), field<Map8>("eventControl", &C::eventControl),
                          field<OctetString>("eventData", &C::eventData));
    }
};

/// `logPayloadControl` counts the events in its high half.
struct PublishEventLog
{
    std::uint16_t totalNumberOfEvents = 0;
    std::uint8_t commandIndex = 0; ///< from 0
    std::uint8_t totalCommands = 0;
    std::uint8_t logPayloadControl = 0; ///< how many events in the high half; 1: they go on in the next command
    RecordsView<LoggedEvent> logPayload;

    bool operator==(const PublishEventLog &) const = default;

    static constexpr CommandId Id{cluster::Events, zcl::Direction::ServerToClient, 0x01};
    static constexpr std::string_view Name = "PublishEventLog";
    static std::size_t numberOfEvents(const PublishEventLog &log) { return log.logPayloadControl >> 4; }
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishEventLog;
        return std::tuple(field<Uint16>("totalNumberOfEvents", &C::totalNumberOfEvents),
                          field<Uint8>("commandIndex", &C::commandIndex),
                          field<Uint8>("totalCommands", &C::totalCommands),
                          field<Map8>("logPayloadControl", &C::logPayloadControl),
                          records("logPayload", &C::logPayload, &C::numberOfEvents));
    }
};

struct ClearEventLogResponse
{
    std::uint8_t clearedEventsLogs = 0;

    bool operator==(const ClearEventLogResponse &) const = default;

    static constexpr CommandId Id{cluster::Events, zcl::Direction::ServerToClient, 0x02};
    static constexpr std::string_view Name = "ClearEventLogResponse";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ClearEventLogResponse;
        return std::tuple(field<Map8>("clearedEventsLogs", &C::clearedEventsLogs));
    }
};

} // namespace meterglass::se
