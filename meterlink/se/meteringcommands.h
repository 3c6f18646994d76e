#pragma once

#include "meterlink/se/clusters.h"
#include "meterlink/se/command.h"
#include "meterlink/se/meteringrequests.h"
#include "meterlink/se/snapshotpayloads.h"

/// Commands of the Metering cluster (ZSE 1.4 D.3): those that a server sends, and by inclusion those that a client
/// sends.
namespace meterglass::se {

struct SnapshotScheduleAnswer
{
    std::uint8_t snapshotScheduleId = 0;
    std::uint8_t snapshotScheduleConfirmation = 0;

    bool operator==(const SnapshotScheduleAnswer &) const = default;

    static constexpr std::string_view Name = "SnapshotResponsePayload";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = SnapshotScheduleAnswer;
        return std::tuple(field<Uint8>("snapshotScheduleId", &C::snapshotScheduleId),
                          field<Enum8>("snapshotScheduleConfirmation", &C::snapshotScheduleConfirmation));
    }
};

struct GetProfileResponse
{
    std::uint32_t endTime = 0; ///< UTC
    std::uint8_t status = 0;
    std::uint8_t profileIntervalPeriod = 0;
    std::uint8_t numberOfPeriodsDelivered = 0;
    ListView<zcl::DataType::Uint24> intervals; ///< newest first

    bool operator==(const GetProfileResponse &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ServerToClient, 0x00};
    static constexpr std::string_view Name = "GetProfileResponse";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetProfileResponse;
        return std::tuple(field<UtcTime>("endTime", &C::endTime), field<Enum8>("status", &C::status),
                          field<Enum8>("profileIntervalPeriod", &C::profileIntervalPeriod),
                          field<Uint8>("numberOfPeriodsDelivered", &C::numberOfPeriodsDelivered),
                          list<Uint24>("intervals", &C::intervals, &C::numberOfPeriodsDelivered));
    }
};

struct RequestMirror
{
    bool operator==(const RequestMirror &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ServerToClient, 0x01};
    static constexpr std::string_view Name = "RequestMirror";
    static constexpr auto fields() { return std::tuple(); }
};

struct RemoveMirror
{
    bool operator==(const RemoveMirror &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ServerToClient, 0x02};
    static constexpr std::string_view Name = "RemoveMirror";
    static constexpr auto fields() { return std::tuple(); }
};

struct RequestFastPollModeResponse
{
    std::uint8_t appliedUpdatePeriod = 0; ///< seconds
    std::uint32_t fastPollModeEndtime = 0;

    bool operator==(const RequestFastPollModeResponse &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ServerToClient, 0x03};
    static constexpr std::string_view Name = "RequestFastPollModeResponse";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = RequestFastPollModeResponse;
        return std::tuple(field<Uint8>("appliedUpdatePeriod", &C::appliedUpdatePeriod),
                          field<UtcTime>("fastPollModeEndtime", &C::fastPollModeEndtime));
    }
};

struct ScheduleSnapshotResponse
{
    std::uint32_t issuerEventId = 0;
    RecordsView<SnapshotScheduleAnswer> snapshotResponsePayload;

    bool operator==(const ScheduleSnapshotResponse &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ServerToClient, 0x04};
    static constexpr std::string_view Name = "ScheduleSnapshotResponse";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ScheduleSnapshotResponse;
        return std::tuple(field<Uint32>("issuerEventId", &C::issuerEventId),
                          records("snapshotResponsePayload", &C::snapshotResponsePayload));
    }
};

struct TakeSnapshotResponse
{
    std::uint32_t snapshotId = 0;
    std::uint8_t snapshotConfirmation = 0;

    bool operator==(const TakeSnapshotResponse &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ServerToClient, 0x05};
    static constexpr std::string_view Name = "TakeSnapshotResponse";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = TakeSnapshotResponse;
        return std::tuple(field<Uint32>("snapshotId", &C::snapshotId),
                          field<Enum8>("snapshotConfirmation", &C::snapshotConfirmation));
    }
};

/// The payload is a record by its type (snapshotpayloads.h), of other types plain octets.
struct PublishSnapshot
{
    std::uint32_t snapshotId = 0;
    std::uint32_t snapshotTime = 0;
    std::uint8_t totalSnapshotsFound = 0;
    std::uint8_t commandIndex = 0; ///< from 0
    std::uint8_t totalCommands = 0;
    std::uint32_t snapshotCause = 0;
    std::uint8_t snapshotPayloadType = 0;
    ListView<zcl::DataType::Uint8> snapshotPayload;

    bool operator==(const PublishSnapshot &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ServerToClient, 0x06};
    static constexpr std::string_view Name = "PublishSnapshot";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishSnapshot;
        return std::tuple(
            field<Uint32>("snapshotId", &C::snapshotId), field<UtcTime>("snapshotTime", &C::snapshotTime),
            field<Uint8>("totalSnapshotsFound", &C::totalSnapshotsFound),
            field<Uint8>("commandIndex", &C::commandIndex), field<Uint8>("totalCommands", &C::totalCommands),
            field<Map32>("snapshotCause", &C::snapshotCause),
            field<Enum8>("snapshotPayloadType", &C::snapshotPayloadType),
            choice<Alternative<0, TouSnapshotDelivered>, Alternative<1, TouSnapshotReceived>,
                   Alternative<2, BlockSnapshotDelivered>, Alternative<3, BlockSnapshotReceived>,
                   Alternative<4, TouSummationsDelivered>, Alternative<5, TouSummationsReceived>,
                   Alternative<6, BlockSummationsDelivered>, Alternative<7, BlockSummationsReceived>,
                   Alternative<0x80, NoSnapshotData>>("snapshotPayload", &C::snapshotPayload, &C::snapshotPayloadType));
    }
};

struct GetSampledDataResponse
{
    std::uint16_t sampleId = 0;
    std::uint32_t sampleStartTime = 0; ///< UTC at which the first sample begins
    std::uint8_t sampleType = 0;
    std::uint16_t sampleRequestInterval = 0; ///< seconds
    std::uint16_t numberOfSamples = 0;
    ListView<zcl::DataType::Uint24> samples; ///< the oldest first; 0xFFFFFF is none

    bool operator==(const GetSampledDataResponse &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ServerToClient, 0x07};
    static constexpr std::string_view Name = "GetSampledDataResponse";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetSampledDataResponse;
        return std::tuple(field<Uint16>("sampleId", &C::sampleId),
                          field<UtcTime>("sampleStartTime", &C::sampleStartTime),
                          field<Enum8>("sampleType", &C::sampleType),
                          field<Uint16>("sampleRequestInterval", &C::sampleRequestInterval),
                          field<Uint16>("numberOfSamples", &C::numberOfSamples),
                          list<Uint24>("samples", &C::samples, &C::numberOfSamples));
    }
};

struct ConfigureMirror
{
    std::uint32_t issuerEventId = 0;
    std::uint32_t reportingInterval = 0; ///< seconds
    std::uint8_t mirrorNotificationReporting = 0;
    std::uint8_t notificationScheme = 0;

    bool operator==(const ConfigureMirror &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ServerToClient, 0x08};
    static constexpr std::string_view Name = "ConfigureMirror";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ConfigureMirror;
        return std::tuple(field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<Uint24>("reportingInterval", &C::reportingInterval),
                          field<Bool>("mirrorNotificationReporting", &C::mirrorNotificationReporting),
                          field<Uint8>("notificationScheme", &C::notificationScheme));
    }
};

struct ConfigureNotificationScheme
{
    std::uint32_t issuerEventId = 0;
    std::uint8_t notificationScheme = 0;
    std::uint32_t notificationFlagOrder = 0;

    bool operator==(const ConfigureNotificationScheme &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ServerToClient, 0x09};
    static constexpr std::string_view Name = "ConfigureNotificationScheme";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ConfigureNotificationScheme;
        return std::tuple(field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<Uint8>("notificationScheme", &C::notificationScheme),
                          field<Map32>("notificationFlagOrder", &C::notificationFlagOrder));
    }
};

struct ConfigureNotificationFlags
{
    std::uint32_t issuerEventId = 0;
    std::uint8_t notificationScheme = 0;
    std::uint16_t notificationFlagAttributeId = 0;
    std::uint16_t clusterId = 0;
    std::uint16_t manufacturerCode = 0;
    std::uint8_t numberOfCommands = 0;
    ListView<zcl::DataType::Uint8> commandIds;

    bool operator==(const ConfigureNotificationFlags &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ServerToClient, 0x0A};
    static constexpr std::string_view Name = "ConfigureNotificationFlags";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ConfigureNotificationFlags;
        return std::tuple(field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<Uint8>("notificationScheme", &C::notificationScheme),
                          field<Uint16>("notificationFlagAttributeId", &C::notificationFlagAttributeId),
                          field<Uint16>("clusterId", &C::clusterId),
                          field<Uint16>("manufacturerCode", &C::manufacturerCode),
                          field<Uint8>("numberOfCommands", &C::numberOfCommands),
                          list<Uint8>("commandIds", &C::commandIds, &C::numberOfCommands));
    }
};

struct GetNotifiedMessage
{
    std::uint8_t notificationScheme = 0;
    std::uint16_t notificationFlagAttributeId = 0;
    std::uint32_t notificationFlagsN = 0;

    bool operator==(const GetNotifiedMessage &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ServerToClient, 0x0B};
    static constexpr std::string_view Name = "GetNotifiedMessage";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetNotifiedMessage;
        return std::tuple(field<Uint8>("notificationScheme", &C::notificationScheme),
                          field<Uint16>("notificationFlagAttributeId", &C::notificationFlagAttributeId),
                          field<Map32>("notificationFlagsN", &C::notificationFlagsN));
    }
};

struct SupplyStatusResponse
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t implementationDateTime = 0; ///< UTC; 0: now, 0xFFFFFFFF: cancel
    std::uint8_t supplyStatus = 0;            ///< 0 off, 1 armed, 2 on

    bool operator==(const SupplyStatusResponse &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ServerToClient, 0x0C};
    static constexpr std::string_view Name = "SupplyStatusResponse";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = SupplyStatusResponse;
        return std::tuple(field<Uint32>("providerId", &C::providerId),
                          field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<UtcTime>("implementationDateTime", &C::implementationDateTime),
                          field<Enum8>("supplyStatus", &C::supplyStatus));
    }
};

struct StartSamplingResponse
{
    std::uint16_t sampleId = 0;

    bool operator==(const StartSamplingResponse &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ServerToClient, 0x0D};
    static constexpr std::string_view Name = "StartSamplingResponse";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = StartSamplingResponse;
        return std::tuple(field<Uint16>("sampleId", &C::sampleId));
    }
};

} // namespace meterglass::se
