#pragma once

#include "meterlink/se/clusters.h"
#include "meterlink/se/command.h"

/// Commands of the Demand Response and Load Control cluster (ZSE 1.4 D.2).
namespace meterglass::se {

/// Without a signature (type 0) the frame ends after its type.
struct ReportEventStatus
{
    std::uint32_t issuerEventId = 0;
    std::uint8_t eventStatus = 0;
    std::uint32_t eventStatusTime = 0;
    std::uint8_t criticalityLevelApplied = 0;
    std::uint16_t coolingTemperatureSetPointApplied = 0;
    std::uint16_t heatingTemperatureSetPointApplied = 0;
    std::int8_t averageLoadAdjustmentPercentageApplied = 0; ///< %; 0x80: none
    std::uint8_t dutyCycleApplied = 0;
    std::uint8_t eventControl = 0;
    std::uint8_t signatureType = 0;
    ListView<zcl::DataType::Uint8> signature;

    bool operator==(const ReportEventStatus &) const = default;

    static constexpr CommandId Id{cluster::Drlc, zcl::Direction::ClientToServer, 0x00};
    static constexpr std::string_view Name = "ReportEventStatus";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = ReportEventStatus;
        return std::tuple(
            field<Uint32>("issuerEventId", &C::issuerEventId), field<Enum8>("eventStatus", &C::eventStatus),
            field<UtcTime>("eventStatusTime", &C::eventStatusTime),
            field<Enum8>("criticalityLevelApplied", &C::criticalityLevelApplied),
            field<Uint16>("coolingTemperatureSetPointApplied", &C::coolingTemperatureSetPointApplied),
            field<Uint16>("heatingTemperatureSetPointApplied", &C::heatingTemperatureSetPointApplied),
            field<Int8>("averageLoadAdjustmentPercentageApplied", &C::averageLoadAdjustmentPercentageApplied),
            field<Uint8>("dutyCycleApplied", &C::dutyCycleApplied), field<Map8>("eventControl", &C::eventControl),
            field<Enum8>("signatureType", &C::signatureType), octets("signature", &C::signature, "Signature"));
    }
};

struct GetScheduledEvents
{
    std::uint32_t startTime = 0; ///< UTC; 0: now
    std::uint8_t numberOfEvents = 0;
    std::optional<std::uint32_t> issuerEventId;

    bool operator==(const GetScheduledEvents &) const = default;

    static constexpr CommandId Id{cluster::Drlc, zcl::Direction::ClientToServer, 0x01};
    static constexpr std::string_view Name = "GetScheduledEvents";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetScheduledEvents;
        return std::tuple(field<UtcTime>("startTime", &C::startTime),
                          field<Uint8>("numberOfEvents", &C::numberOfEvents),
                          field<Uint32>("issuerEventId", &C::issuerEventId));
    }
};

struct LoadControlEvent
{
    std::uint32_t issuerEventId = 0;
    std::uint16_t deviceClass = 0;
    std::uint8_t utilityEnrollmentGroup = 0;
    std::uint32_t startTime = 0;         ///< UTC; 0: now
    std::uint16_t durationInMinutes = 0; ///< 0xFFFF: until changed
    std::uint8_t criticalityLevel = 0;
    std::uint8_t coolingTemperatureOffset = 0;       ///< of 0.1 degC; 0xFF: none
    std::uint8_t heatingTemperatureOffset = 0;       ///< of 0.1 degC; 0xFF: none
    std::int16_t coolingTemperatureSetPoint = 0;     ///< of 0.01 degC; 0x8000: none
    std::int16_t heatingTemperatureSetPoint = 0;     ///< of 0.01 degC; 0x8000: none
    std::int8_t averageLoadAdjustmentPercentage = 0; ///< %; 0x80: none
    std::uint8_t dutyCycle = 0;                      ///< %; 0xFF: none
    std::uint8_t eventControl = 0;

    bool operator==(const LoadControlEvent &) const = default;

    static constexpr CommandId Id{cluster::Drlc, zcl::Direction::ServerToClient, 0x00};
    static constexpr std::string_view Name = "LoadControlEvent";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = LoadControlEvent;
        return std::tuple(
            field<Uint32>("issuerEventId", &C::issuerEventId), field<Map16>("deviceClass", &C::deviceClass),
            field<Uint8>("utilityEnrollmentGroup", &C::utilityEnrollmentGroup),
            field<UtcTime>("startTime", &C::startTime), field<Uint16>("durationInMinutes", &C::durationInMinutes),
            field<Enum8>("criticalityLevel", &C::criticalityLevel),
            field<Uint8>("coolingTemperatureOffset", &C::coolingTemperatureOffset),
            field<Uint8>("heatingTemperatureOffset", &C::heatingTemperatureOffset),
            field<Int16>("coolingTemperatureSetPoint", &C::coolingTemperatureSetPoint),
            field<Int16>("heatingTemperatureSetPoint", &C::heatingTemperatureSetPoint),
            field<Int8>("averageLoadAdjustmentPercentage", &C::averageLoadAdjustmentPercentage),
            field<Uint8>("dutyCycle", &C::dutyCycle), field<Map8>("eventControl", &C::eventControl));
    }
};

struct CancelLoadControlEvent
{
    std::uint32_t issuerEventId = 0;
    std::uint16_t deviceClass = 0;
    std::uint8_t utilityEnrollmentGroup = 0;
    std::uint8_t cancelControl = 0;
    std::uint32_t effectiveTime = 0;

    bool operator==(const CancelLoadControlEvent &) const = default;

    static constexpr CommandId Id{cluster::Drlc, zcl::Direction::ServerToClient, 0x01};
    static constexpr std::string_view Name = "CancelLoadControlEvent";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = CancelLoadControlEvent;
        return std::tuple(
            field<Uint32>("issuerEventId", &C::issuerEventId), field<Map16>("deviceClass", &C::deviceClass),
            field<Uint8>("utilityEnrollmentGroup", &C::utilityEnrollmentGroup),
            field<Map8>("cancelControl", &C::cancelControl), field<UtcTime>("effectiveTime", &C::effectiveTime));
    }
};

struct CancelAllLoadControlEvents
{
    std::uint8_t cancelControl = 0;

    bool operator==(const CancelAllLoadControlEvents &) const = default;

    static constexpr CommandId Id{cluster::Drlc, zcl::Direction::ServerToClient, 0x02};
    static constexpr std::string_view Name = "CancelAllLoadControlEvents";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = CancelAllLoadControlEvents;
        return std::tuple(field<Map8>("cancelControl", &C::cancelControl));
    }
};

} // namespace meterglass::se
