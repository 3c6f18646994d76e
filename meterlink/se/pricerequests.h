#pragma once

#include "meterlink/se/clusters.h"
#include "meterlink/se/command.h"

/// Commands that a client of the Price cluster sends (ZSE 1.4 D.4.2.3).
namespace meterglass::se {

struct GetCurrentPrice
{
    /// Bit 0: the asker's receiver is on when it is idle.
    std::uint8_t commandOptions = 0;

    bool operator==(const GetCurrentPrice &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ClientToServer, 0x00};
    static constexpr std::string_view Name = "GetCurrentPrice";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        return std::tuple(field<Map8>("commandOptions", &GetCurrentPrice::commandOptions));
    }
};

struct GetScheduledPrices
{
    std::uint32_t startTime = 0; ///< UTC; 0: now
    std::uint8_t numberOfEvents = 0;

    bool operator==(const GetScheduledPrices &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ClientToServer, 0x01};
    static constexpr std::string_view Name = "GetScheduledPrices";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetScheduledPrices;
        return std::tuple(field<UtcTime>("startTime", &C::startTime),
                          field<Uint8>("numberOfEvents", &C::numberOfEvents));
    }
};

struct PriceAcknowledgement
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t priceAckTime = 0;
    std::uint8_t control = 0;

    bool operator==(const PriceAcknowledgement &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ClientToServer, 0x02};
    static constexpr std::string_view Name = "PriceAcknowledgement";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PriceAcknowledgement;
        return std::tuple(field<Uint32>("providerId", &C::providerId),
                          field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<UtcTime>("priceAckTime", &C::priceAckTime), field<Map8>("control", &C::control));
    }
};

struct GetBlockPeriods
{
    std::uint32_t startTime = 0; ///< UTC; 0: now
    std::uint8_t numberOfEvents = 0;
    std::uint8_t tariffType = 0;

    bool operator==(const GetBlockPeriods &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ClientToServer, 0x03};
    static constexpr std::string_view Name = "GetBlockPeriods";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetBlockPeriods;
        return std::tuple(field<UtcTime>("startTime", &C::startTime),
                          field<Uint8>("numberOfEvents", &C::numberOfEvents),
                          field<Enum8>("tariffType", &C::tariffType));
    }
};

struct GetConversionFactor
{
    std::uint32_t earliestStartTime = 0; ///< UTC; 0: from the oldest
    std::uint32_t minIssuerEventId = 0;  ///< 0xFFFFFFFF: any
    std::uint8_t numberOfCommands = 0;

    bool operator==(const GetConversionFactor &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ClientToServer, 0x04};
    static constexpr std::string_view Name = "GetConversionFactor";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetConversionFactor;
        return std::tuple(field<UtcTime>("earliestStartTime", &C::earliestStartTime),
                          field<Uint32>("minIssuerEventId", &C::minIssuerEventId),
                          field<Uint8>("numberOfCommands", &C::numberOfCommands));
    }
};

struct GetCalorificValue
{
    std::uint32_t earliestStartTime = 0; ///< UTC; 0: from the oldest
    std::uint32_t minIssuerEventId = 0;  ///< 0xFFFFFFFF: any
    std::uint8_t numberOfCommands = 0;

    bool operator==(const GetCalorificValue &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ClientToServer, 0x05};
    static constexpr std::string_view Name = "GetCalorificValue";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetCalorificValue;
        return std::tuple(field<UtcTime>("earliestStartTime", &C::earliestStartTime),
                          field<Uint32>("minIssuerEventId", &C::minIssuerEventId),
                          field<Uint8>("numberOfCommands", &C::numberOfCommands));
    }
};

struct GetTariffInformation
{
    std::uint32_t earliestStartTime = 0; ///< UTC; 0: from the oldest
    std::uint32_t minIssuerEventId = 0;  ///< 0xFFFFFFFF: any
    std::uint8_t numberOfCommands = 0;
    std::uint8_t tariffType = 0;

    bool operator==(const GetTariffInformation &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ClientToServer, 0x06};
    static constexpr std::string_view Name = "GetTariffInformation";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetTariffInformation;
        return std::tuple(field<UtcTime>("earliestStartTime", &C::earliestStartTime),
                          field<Uint32>("minIssuerEventId", &C::minIssuerEventId),
                          field<Uint8>("numberOfCommands", &C::numberOfCommands),
                          field<Enum8>("tariffType", &C::tariffType));
    }
};

struct GetPriceMatrix
{
    std::uint32_t issuerTariffId = 0;

    bool operator==(const GetPriceMatrix &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ClientToServer, 0x07};
    static constexpr std::string_view Name = "GetPriceMatrix";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetPriceMatrix;
        return std::tuple(field<Uint32>("issuerTariffId", &C::issuerTariffId));
    }
};

struct GetBlockThresholds
{
    std::uint32_t issuerTariffId = 0;

    bool operator==(const GetBlockThresholds &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ClientToServer, 0x08};
    static constexpr std::string_view Name = "GetBlockThresholds";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetBlockThresholds;
        return std::tuple(field<Uint32>("issuerTariffId", &C::issuerTariffId));
    }
};

struct GetCO2Value
{
    std::uint32_t earliestStartTime = 0; ///< UTC; 0: from the oldest
    std::uint32_t minIssuerEventId = 0;  ///< 0xFFFFFFFF: any
    std::uint8_t numberOfCommands = 0;
    std::uint8_t tariffType = 0;

    bool operator==(const GetCO2Value &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ClientToServer, 0x09};
    static constexpr std::string_view Name = "GetCO2Value";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetCO2Value;
        return std::tuple(field<UtcTime>("earliestStartTime", &C::earliestStartTime),
                          field<Uint32>("minIssuerEventId", &C::minIssuerEventId),
                          field<Uint8>("numberOfCommands", &C::numberOfCommands),
                          field<Enum8>("tariffType", &C::tariffType));
    }
};

struct GetTierLabels
{
    std::uint32_t issuerTariffId = 0;

    bool operator==(const GetTierLabels &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ClientToServer, 0x0A};
    static constexpr std::string_view Name = "GetTierLabels";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetTierLabels;
        return std::tuple(field<Uint32>("issuerTariffId", &C::issuerTariffId));
    }
};

struct GetBillingPeriod
{
    std::uint32_t earliestStartTime = 0; ///< UTC; 0: from the oldest
    std::uint32_t minIssuerEventId = 0;  ///< 0xFFFFFFFF: any
    std::uint8_t numberOfCommands = 0;
    std::uint8_t tariffType = 0;

    bool operator==(const GetBillingPeriod &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ClientToServer, 0x0B};
    static constexpr std::string_view Name = "GetBillingPeriod";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetBillingPeriod;
        return std::tuple(field<UtcTime>("earliestStartTime", &C::earliestStartTime),
                          field<Uint32>("minIssuerEventId", &C::minIssuerEventId),
                          field<Uint8>("numberOfCommands", &C::numberOfCommands),
                          field<Enum8>("tariffType", &C::tariffType));
    }
};

struct GetConsolidatedBill
{
    std::uint32_t earliestStartTime = 0; ///< UTC; 0: from the oldest
    std::uint32_t minIssuerEventId = 0;  ///< 0xFFFFFFFF: any
    std::uint8_t numberOfCommands = 0;
    std::uint8_t tariffType = 0;

    bool operator==(const GetConsolidatedBill &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ClientToServer, 0x0C};
    static constexpr std::string_view Name = "GetConsolidatedBill";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetConsolidatedBill;
        return std::tuple(field<UtcTime>("earliestStartTime", &C::earliestStartTime),
                          field<Uint32>("minIssuerEventId", &C::minIssuerEventId),
                          field<Uint8>("numberOfCommands", &C::numberOfCommands),
                          field<Enum8>("tariffType", &C::tariffType));
    }
};

struct CppEventResponse
{
    std::uint32_t issuerEventId = 0;
    std::uint8_t cppAuth = 0;

    bool operator==(const CppEventResponse &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ClientToServer, 0x0D};
    static constexpr std::string_view Name = "CppEventResponse";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = CppEventResponse;
        return std::tuple(field<Uint32>("issuerEventId", &C::issuerEventId), field<Enum8>("cppAuth", &C::cppAuth));
    }
};

struct GetCreditPayment
{
    std::uint32_t latestEndTime = 0; ///< UTC
    std::uint8_t numberOfRecords = 0;

    bool operator==(const GetCreditPayment &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ClientToServer, 0x0E};
    static constexpr std::string_view Name = "GetCreditPayment";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = GetCreditPayment;
        return std::tuple(field<UtcTime>("latestEndTime", &C::latestEndTime),
                          field<Uint8>("numberOfRecords", &C::numberOfRecords));
    }
};

struct GetCurrencyConversionCommand
{
    bool operator==(const GetCurrencyConversionCommand &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ClientToServer, 0x0F};
    static constexpr std::string_view Name = "GetCurrencyConversionCommand";
    static constexpr auto fields() { return std::tuple(); }
};

struct GetTariffCancellation
{
    bool operator==(const GetTariffCancellation &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ClientToServer, 0x10};
    static constexpr std::string_view Name = "GetTariffCancellation";
    static constexpr auto fields() { return std::tuple(); }
};

} // namespace meterglass::se
