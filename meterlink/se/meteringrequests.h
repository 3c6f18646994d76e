#pragma once

#include "meterlink/se/clusters.h"
#include "meterlink/se/command.h"

/// Commands that a client of the Metering cluster sends (ZSE 1.4 D.3.3.3).
namespace meterglass::se {

struct SnapshotSchedule
{
    std::uint8_t snapshotScheduleId = 0;
    std::uint32_t snapshotStartTime = 0;
    std::uint32_t snapshotSchedule = 0;
    std::uint8_t snapshotPayloadType = 0;
    std::uint32_t snapshotCause = 0;

    bool operator==(const SnapshotSchedule &) const = default;

    static constexpr std::string_view Name = "SnapshotSchedulePayload";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = SnapshotSchedule;
        return std::tuple(field<Uint8>("snapshotScheduleId", &C::snapshotScheduleId),
                          field<UtcTime>("snapshotStartTime", &C::snapshotStartTime),
                          field<Map24>("snapshotSchedule", &C::snapshotSchedule),
                          field<Enum8>("snapshotPayloadType", &C::snapshotPayloadType),
                          field<Map32>("snapshotCause", &C::snapshotCause));
    }
};

struct GetProfile
{
    std::uint8_t intervalChannel = 0;
    std::uint32_t endTime = 0; ///< UTC
    std::uint8_t numberOfPeriods = 0;

    bool operator==(const GetProfile &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ClientToServer, 0x00};
    static constexpr std::string_view Name = "GetProfile";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetProfile;
        return std::tuple(field<Enum8>("intervalChannel", &C::intervalChannel), field<UtcTime>("endTime", &C::endTime),
                          field<Uint8>("numberOfPeriods", &C::numberOfPeriods));
    }
};

struct RequestMirrorResponse
{
    std::uint16_t endpointId = 0;

    bool operator==(const RequestMirrorResponse &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ClientToServer, 0x01};
    static constexpr std::string_view Name = "RequestMirrorResponse";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = RequestMirrorResponse;
        return std::tuple(field<Uint16>("endpointId", &C::endpointId));
    }
};

struct MirrorRemoved
{
    std::uint16_t endpointId = 0;

    bool operator==(const MirrorRemoved &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ClientToServer, 0x02};
    static constexpr std::string_view Name = "MirrorRemoved";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = MirrorRemoved;
        return std::tuple(field<Uint16>("endpointId", &C::endpointId));
    }
};

struct RequestFastPollMode
{
    std::uint8_t fastPollUpdatePeriod = 0; ///< seconds
    std::uint8_t duration = 0;             ///< minutes

    bool operator==(const RequestFastPollMode &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ClientToServer, 0x03};
    static constexpr std::string_view Name = "RequestFastPollMode";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = RequestFastPollMode;
        return std::tuple(field<Uint8>("fastPollUpdatePeriod", &C::fastPollUpdatePeriod),
                          field<Uint8>("duration", &C::duration));
    }
};

struct ScheduleSnapshot
{
    std::uint32_t issuerEventId = 0;
    std::uint8_t commandIndex = 0; ///< from 0
    std::uint8_t commandCount = 0;
    RecordsView<SnapshotSchedule> snapshotSchedulePayload;

    bool operator==(const ScheduleSnapshot &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ClientToServer, 0x04};
    static constexpr std::string_view Name = "ScheduleSnapshot";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ScheduleSnapshot;
        return std::tuple(field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<Uint8>("commandIndex", &C::commandIndex),
                          field<Uint8>("commandCount", &C::commandCount),
                          records("snapshotSchedulePayload", &C::snapshotSchedulePayload));
    }
};

struct TakeSnapshot
{
    std::uint32_t snapshotCause = 0;

    bool operator==(const TakeSnapshot &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ClientToServer, 0x05};
    static constexpr std::string_view Name = "TakeSnapshot";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = TakeSnapshot;
        return std::tuple(field<Map32>("snapshotCause", &C::snapshotCause));
    }
};

struct GetSnapshot
{
    std::uint32_t earliestStartTime = 0; ///< UTC; 0: from the oldest
    std::uint32_t latestEndTime = 0;     ///< UTC
    std::uint8_t snapshotOffset = 0;     ///< of those that match, newest first
    std::uint32_t snapshotCause = 0;

    bool operator==(const GetSnapshot &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ClientToServer, 0x06};
    static constexpr std::string_view Name = "GetSnapshot";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetSnapshot;
        return std::tuple(field<UtcTime>("earliestStartTime", &C::earliestStartTime),
                          field<UtcTime>("latestEndTime", &C::latestEndTime),
                          field<Uint8>("snapshotOffset", &C::snapshotOffset),
                          field<Map32>("snapshotCause", &C::snapshotCause));
    }
};

struct StartSampling
{
    std::uint32_t issuerEventId = 0;
    std::uint32_t startSamplingTime = 0;
    std::uint8_t sampleType = 0;
    std::uint16_t sampleRequestInterval = 0; ///< seconds
    std::uint16_t maxNumberOfSamples = 0;

    bool operator==(const StartSampling &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ClientToServer, 0x07};
    static constexpr std::string_view Name = "StartSampling";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = StartSampling;
        return std::tuple(field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<UtcTime>("startSamplingTime", &C::startSamplingTime),
                          field<Enum8>("sampleType", &C::sampleType),
                          field<Uint16>("sampleRequestInterval", &C::sampleRequestInterval),
                          field<Uint16>("maxNumberOfSamples", &C::maxNumberOfSamples));
    }
};

struct GetSampledData
{
    std::uint16_t sampleId = 0;
    std::uint32_t earliestSampleTime = 0; ///< UTC; 0: from the oldest
    std::uint8_t sampleType = 0;
    std::uint16_t numberOfSamples = 0; ///< at most

    bool operator==(const GetSampledData &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ClientToServer, 0x08};
    static constexpr std::string_view Name = "GetSampledData";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetSampledData;
        return std::tuple(
            field<Uint16>("sampleId", &C::sampleId), field<UtcTime>("earliestSampleTime", &C::earliestSampleTime),
            field<Enum8>("sampleType", &C::sampleType), field<Uint16>("numberOfSamples", &C::numberOfSamples));
    }
};

struct MirrorReportAttributeResponse
{
    std::uint8_t notificationScheme = 0;
    ListView<zcl::DataType::Map32> notificationFlags; ///< 32 bits a word

    bool operator==(const MirrorReportAttributeResponse &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ClientToServer, 0x09};
    static constexpr std::string_view Name = "MirrorReportAttributeResponse";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = MirrorReportAttributeResponse;
        return std::tuple(field<Uint8>("notificationScheme", &C::notificationScheme),
                          list<Map32>("notificationFlags", &C::notificationFlags));
    }
};

struct ResetLoadLimitCounter
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;

    bool operator==(const ResetLoadLimitCounter &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ClientToServer, 0x0A};
    static constexpr std::string_view Name = "ResetLoadLimitCounter";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ResetLoadLimitCounter;
        return std::tuple(field<Uint32>("providerId", &C::providerId),
                          field<Uint32>("issuerEventId", &C::issuerEventId));
    }
};

struct ChangeSupply
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t requestDateTime = 0;
    std::uint32_t implementationDateTime = 0; ///< UTC; 0: now, 0xFFFFFFFF: cancel
    std::uint8_t proposedSupplyStatus = 0;    ///< 0 off, 1 armed, 2 on
    std::uint8_t supplyControlBits = 0;

    bool operator==(const ChangeSupply &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ClientToServer, 0x0B};
    static constexpr std::string_view Name = "ChangeSupply";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ChangeSupply;
        return std::tuple(field<Uint32>("providerId", &C::providerId),
                          field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<UtcTime>("requestDateTime", &C::requestDateTime),
                          field<UtcTime>("implementationDateTime", &C::implementationDateTime),
                          field<Enum8>("proposedSupplyStatus", &C::proposedSupplyStatus),
                          field<Map8>("supplyControlBits", &C::supplyControlBits));
    }
};

struct LocalChangeSupply
{
    std::uint8_t proposedSupplyStatus = 0; ///< 0 off, 1 armed, 2 on

    bool operator==(const LocalChangeSupply &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ClientToServer, 0x0C};
    static constexpr std::string_view Name = "LocalChangeSupply";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = LocalChangeSupply;
        return std::tuple(field<Enum8>("proposedSupplyStatus", &C::proposedSupplyStatus));
    }
};

struct SetSupplyStatus
{
    std::uint32_t issuerEventId = 0;
    std::uint8_t supplyTamperState = 0;
    std::uint8_t supplyDepletionState = 0;
    std::uint8_t supplyUncontrolledFlowState = 0;
    std::uint8_t loadLimitSupplyState = 0;

    bool operator==(const SetSupplyStatus &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ClientToServer, 0x0D};
    static constexpr std::string_view Name = "SetSupplyStatus";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = SetSupplyStatus;
        return std::tuple(field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<Enum8>("supplyTamperState", &C::supplyTamperState),
                          field<Enum8>("supplyDepletionState", &C::supplyDepletionState),
                          field<Enum8>("supplyUncontrolledFlowState", &C::supplyUncontrolledFlowState),
                          field<Enum8>("loadLimitSupplyState", &C::loadLimitSupplyState));
    }
};

struct SetUncontrolledFlowThreshold
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint16_t uncontrolledFlowThreshold = 0;
    std::uint8_t unitOfMeasure = 0;
    std::uint16_t multiplier = 0;
    std::uint16_t divisor = 0;
    std::uint8_t stabilisationPeriod = 0; ///< of 0.1 s
    std::uint16_t measurementPeriod = 0;  ///< s

    bool operator==(const SetUncontrolledFlowThreshold &) const = default;

    static constexpr CommandId Id{cluster::Metering, zcl::Direction::ClientToServer, 0x0E};
    static constexpr std::string_view Name = "SetUncontrolledFlowThreshold";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = SetUncontrolledFlowThreshold;
        return std::tuple(
            field<Uint32>("providerId", &C::providerId), field<Uint32>("issuerEventId", &C::issuerEventId),
            field<Uint16>("uncontrolledFlowThreshold", &C::uncontrolledFlowThreshold),
            field<Enum8>("unitOfMeasure", &C::unitOfMeasure), field<Uint16>("multiplier", &C::multiplier),
            field<Uint16>("divisor", &C::divisor), field<Uint8>("stabilisationPeriod", &C::stabilisationPeriod),
            field<Uint16>("measurementPeriod", &C::measurementPeriod));
    }
};

} // namespace meterglass::se
