#pragma once

#include "meterlink/se/clusters.h"
#include "meterlink/se/command.h"
#include "meterlink/se/pricerecords.h"
#include "meterlink/se/pricerequests.h"

/// Commands of the Price cluster (ZSE 1.4 D.4): those that a server sends, and by inclusion those that a client sends.
namespace meterglass::se {

struct PublishPrice
{
    std::uint32_t providerId = 0;
    OctetsView rateLabel; ///< at most 12 octets
    std::uint32_t issuerEventId = 0;
    std::uint32_t currentTime = 0; ///< UTC, as all times
    std::uint8_t unitOfMeasure = 0;
    std::uint16_t currency = 0;                         ///< ISO 4217 number
    std::uint8_t priceTrailingDigitAndPriceTier = 0;    ///< decimals of the price in the high half, its tier in the low
    std::uint8_t numberOfPriceTiersAndRegisterTier = 0; ///< how many tiers in the high half, the register's in the low
    std::uint32_t startTime = 0;                        ///< 0: now
    std::uint16_t durationInMinutes = 0;                ///< from the start time; 0xFFFF: until changed
    std::uint32_t price = 0;                            ///< of a unit of measure
    std::uint8_t priceRatio = 0xFF;                     ///< this and the next three: all ones where not used
    std::uint32_t generationPrice = 0xFFFF'FFFF;
    std::uint8_t generationPriceRatio = 0xFF;
    std::optional<std::uint32_t> alternateCostDelivered; ///< the first of those that a frame may end before
    std::optional<std::uint8_t> alternateCostUnit;
    std::optional<std::uint8_t> alternateCostTrailingDigit;
    std::optional<std::uint8_t> numberOfBlockThresholds;
    std::optional<std::uint8_t> priceControl; ///< bit 1: there are more than 15 tiers
    std::optional<std::uint8_t> numberOfGenerationTiers;
    std::optional<std::uint8_t> generationTier;
    std::optional<std::uint8_t> extendedNumberOfPriceTiers; ///< beyond 15, as the two that follow
    std::optional<std::uint8_t> extendedPriceTier;
    std::optional<std::uint8_t> extendedRegisterTier;

    bool operator==(const PublishPrice &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ServerToClient, 0x00};
    static constexpr std::string_view Name = "PublishPrice";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishPrice;
        return std::tuple(
            field<Uint32>("providerId", &C::providerId), field<OctetString>("rateLabel", &C::rateLabel),
            field<Uint32>("issuerEventId", &C::issuerEventId), field<UtcTime>("currentTime", &C::currentTime),
            field<Enum8>("unitOfMeasure", &C::unitOfMeasure), field<Uint16>("currency", &C::currency),
            field<Map8>("priceTrailingDigitAndPriceTier", &C::priceTrailingDigitAndPriceTier),
            field<Map8>("numberOfPriceTiersAndRegisterTier", &C::numberOfPriceTiersAndRegisterTier),
            field<UtcTime>("startTime", &C::startTime), field<Uint16>("durationInMinutes", &C::durationInMinutes),
            field<Uint32>("price", &C::price), field<Uint8>("priceRatio", &C::priceRatio),
            field<Uint32>("generationPrice", &C::generationPrice),
            field<Uint8>("generationPriceRatio", &C::generationPriceRatio),
            field<Uint32>("alternateCostDelivered", &C::alternateCostDelivered),
            field<Enum8>("alternateCostUnit", &C::alternateCostUnit),
            field<Map8>("alternateCostTrailingDigit", &C::alternateCostTrailingDigit),
            field<Uint8>("numberOfBlockThresholds", &C::numberOfBlockThresholds),
            field<Map8>("priceControl", &C::priceControl),
            field<Uint8>("numberOfGenerationTiers", &C::numberOfGenerationTiers),
            field<Enum8>("generationTier", &C::generationTier),
            field<Enum8>("extendedNumberOfPriceTiers", &C::extendedNumberOfPriceTiers),
            field<Enum8>("extendedPriceTier", &C::extendedPriceTier),
            field<Enum8>("extendedRegisterTier", &C::extendedRegisterTier));
    }
};

/// In two forms: of SE 1.1, which ends with the number of tiers and the control, and of SE 1.2 and GB, which has no
/// number of tiers and ends with three more fields.
struct PublishBlockPeriod
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t blockPeriodStartTime = 0;
    std::uint32_t blockPeriodDuration = 0;
    std::optional<std::uint8_t> numberOfPriceTiersAndNumberOfBlockThresholds; ///< SE 1.1 only
    std::uint8_t blockPeriodControl = 0;
    std::optional<std::uint8_t> blockPeriodDurationType; ///< unit in the low half: 0 minutes, 1 days, 2 weeks, 3 months
    std::optional<std::uint8_t> tariffType;
    std::optional<std::uint8_t> tariffResolutionPeriod;

    bool operator==(const PublishBlockPeriod &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ServerToClient, 0x01};
    static constexpr std::string_view Name = "PublishBlockPeriod";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishBlockPeriod;
        return std::tuple(field<Uint32>("providerId", &C::providerId),
                          field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<UtcTime>("blockPeriodStartTime", &C::blockPeriodStartTime),
                          field<Uint24>("blockPeriodDuration", &C::blockPeriodDuration),
                          earlyField<Map8>("numberOfPriceTiersAndNumberOfBlockThresholds",
                                           &C::numberOfPriceTiersAndNumberOfBlockThresholds, 2),
                          field<Map8>("blockPeriodControl", &C::blockPeriodControl),
                          field<Map8>("blockPeriodDurationType", &C::blockPeriodDurationType),
                          field<Enum8>("tariffType", &C::tariffType),
                          field<Enum8>("tariffResolutionPeriod", &C::tariffResolutionPeriod));
    }
};

struct PublishConversionFactor
{
    std::uint32_t issuerEventId = 0;
    std::uint32_t startTime = 0; ///< UTC; 0: now
    std::uint32_t conversionFactor = 0;
    std::uint8_t conversionFactorTrailingDigit = 0; ///< decimals in the high half

    bool operator==(const PublishConversionFactor &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ServerToClient, 0x02};
    static constexpr std::string_view Name = "PublishConversionFactor";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishConversionFactor;
        return std::tuple(field<Uint32>("issuerEventId", &C::issuerEventId), field<UtcTime>("startTime", &C::startTime),
                          field<Uint32>("conversionFactor", &C::conversionFactor),
                          field<Map8>("conversionFactorTrailingDigit", &C::conversionFactorTrailingDigit));
    }
};

struct PublishCalorificValue
{
    std::uint32_t issuerEventId = 0;
    std::uint32_t startTime = 0; ///< UTC; 0: now
    std::uint32_t calorificValue = 0;
    std::uint8_t calorificValueUnit = 0;
    std::uint8_t calorificValueTrailingDigit = 0; ///< decimals in the high half

    bool operator==(const PublishCalorificValue &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ServerToClient, 0x03};
    static constexpr std::string_view Name = "PublishCalorificValue";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishCalorificValue;
        return std::tuple(field<Uint32>("issuerEventId", &C::issuerEventId), field<UtcTime>("startTime", &C::startTime),
                          field<Uint32>("calorificValue", &C::calorificValue),
                          field<Enum8>("calorificValueUnit", &C::calorificValueUnit),
                          field<Map8>("calorificValueTrailingDigit", &C::calorificValueTrailingDigit));
    }
};

struct PublishTariffInformation
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t issuerTariffId = 0;
    std::uint32_t startTime = 0; ///< UTC; 0: now
    std::uint8_t tariffTypeChargingScheme =
        0; ///< 0 delivered, 1 received, 2 both in the low half; the scheme in the high half
    OctetsView tariffLabel;
    std::uint8_t numberOfPriceTiersInUse = 0;
    std::uint8_t numberOfBlockThresholdsInUse = 0;
    std::uint8_t unitOfMeasure = 0;
    std::uint16_t currency = 0;          ///< ISO 4217 number
    std::uint8_t priceTrailingDigit = 0; ///< decimals in the high half
    std::uint32_t standingCharge = 0;    ///< of a day
    std::uint8_t tierBlockMode = 0;      ///< 0xFF: no blocks
    std::uint32_t blockThresholdMultiplier = 0;
    std::uint32_t blockThresholdDivisor = 0;

    bool operator==(const PublishTariffInformation &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ServerToClient, 0x04};
    static constexpr std::string_view Name = "PublishTariffInformation";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishTariffInformation;
        return std::tuple(
            field<Uint32>("providerId", &C::providerId), field<Uint32>("issuerEventId", &C::issuerEventId),
            field<Uint32>("issuerTariffId", &C::issuerTariffId), field<UtcTime>("startTime", &C::startTime),
            field<Map8>("tariffTypeChargingScheme", &C::tariffTypeChargingScheme),
            field<OctetString>("tariffLabel", &C::tariffLabel),
            field<Uint8>("numberOfPriceTiersInUse", &C::numberOfPriceTiersInUse),
            field<Uint8>("numberOfBlockThresholdsInUse", &C::numberOfBlockThresholdsInUse),
            field<Enum8>("unitOfMeasure", &C::unitOfMeasure), field<Uint16>("currency", &C::currency),
            field<Map8>("priceTrailingDigit", &C::priceTrailingDigit),
            field<Uint32>("standingCharge", &C::standingCharge), field<Enum8>("tierBlockMode", &C::tierBlockMode),
            field<Uint24>("blockThresholdMultiplier", &C::blockThresholdMultiplier),
            field<Uint24>("blockThresholdDivisor", &C::blockThresholdDivisor));
    }
};

struct PublishPriceMatrix
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t startTime = 0; ///< UTC; 0: now
    std::uint32_t issuerTariffId = 0;
    std::uint8_t commandIndex = 0; ///< from 0
    std::uint8_t numberOfCommands = 0;
    std::uint8_t subPayloadControl = 0; ///< bit 0: see the records
    RecordsView<PriceMatrixEntry> payload;

    bool operator==(const PublishPriceMatrix &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ServerToClient, 0x05};
    static constexpr std::string_view Name = "PublishPriceMatrix";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishPriceMatrix;
        return std::tuple(
            field<Uint32>("providerId", &C::providerId), field<Uint32>("issuerEventId", &C::issuerEventId),
            field<UtcTime>("startTime", &C::startTime), field<Uint32>("issuerTariffId", &C::issuerTariffId),
            field<Uint8>("commandIndex", &C::commandIndex), field<Uint8>("numberOfCommands", &C::numberOfCommands),
            field<Map8>("subPayloadControl", &C::subPayloadControl), records("payload", &C::payload));
    }
};

struct PublishBlockThresholds
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t startTime = 0; ///< UTC; 0: now
    std::uint32_t issuerTariffId = 0;
    std::uint8_t commandIndex = 0; ///< from 0
    std::uint8_t numberOfCommands = 0;
    std::uint8_t subPayloadControl = 0; ///< bit 0: see the records
    RecordsView<BlockThresholds> payload;

    bool operator==(const PublishBlockThresholds &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ServerToClient, 0x06};
    static constexpr std::string_view Name = "PublishBlockThresholds";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishBlockThresholds;
        return std::tuple(
            field<Uint32>("providerId", &C::providerId), field<Uint32>("issuerEventId", &C::issuerEventId),
            field<UtcTime>("startTime", &C::startTime), field<Uint32>("issuerTariffId", &C::issuerTariffId),
            field<Uint8>("commandIndex", &C::commandIndex), field<Uint8>("numberOfCommands", &C::numberOfCommands),
            field<Map8>("subPayloadControl", &C::subPayloadControl), records("payload", &C::payload));
    }
};

struct PublishCO2Value
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t startTime = 0; ///< UTC; 0: now
    std::uint8_t tariffType = 0;
    std::uint32_t cO2Value = 0;
    std::uint8_t cO2ValueUnit = 0;
    std::uint8_t cO2ValueTrailingDigit = 0;

    bool operator==(const PublishCO2Value &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ServerToClient, 0x07};
    static constexpr std::string_view Name = "PublishCO2Value";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishCO2Value;
        return std::tuple(field<Uint32>("providerId", &C::providerId),
                          field<Uint32>("issuerEventId", &C::issuerEventId), field<UtcTime>("startTime", &C::startTime),
                          field<Enum8>("tariffType", &C::tariffType), field<Uint32>("cO2Value", &C::cO2Value),
                          field<Enum8>("cO2ValueUnit", &C::cO2ValueUnit),
                          field<Map8>("cO2ValueTrailingDigit", &C::cO2ValueTrailingDigit));
    }
};

/// The labels are plain octets in the ZAP data, records in the standard (ZSE 1.4 D.4.2.4.9).
struct PublishTierLabels
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t issuerTariffId = 0;
    std::uint8_t commandIndex = 0; ///< from 0
    std::uint8_t numberOfCommands = 0;
    std::uint8_t numberOfLabels = 0;
    RecordsView<TierLabel> tierLabelsPayload;

    bool operator==(const PublishTierLabels &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ServerToClient, 0x08};
    static constexpr std::string_view Name = "PublishTierLabels";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishTierLabels;
        return std::tuple(
            field<Uint32>("providerId", &C::providerId), field<Uint32>("issuerEventId", &C::issuerEventId),
            field<Uint32>("issuerTariffId", &C::issuerTariffId), field<Uint8>("commandIndex", &C::commandIndex),
            field<Uint8>("numberOfCommands", &C::numberOfCommands), field<Uint8>("numberOfLabels", &C::numberOfLabels),
            records("tierLabelsPayload", &C::tierLabelsPayload, &C::numberOfLabels));
    }
};

/// The duration is three bytes: a map24 in the ZAP data, whose unit SE 1.2 and GB say in the type instead.
struct PublishBillingPeriod
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t billingPeriodStartTime = 0;
    std::uint32_t billingPeriodDuration = 0;
    std::uint8_t billingPeriodDurationType = 0; ///< unit in the low half: 0 minutes, 1 days, 2 weeks, 3 months
    std::uint8_t tariffType = 0;

    bool operator==(const PublishBillingPeriod &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ServerToClient, 0x09};
    static constexpr std::string_view Name = "PublishBillingPeriod";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishBillingPeriod;
        return std::tuple(field<Uint32>("providerId", &C::providerId),
                          field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<UtcTime>("billingPeriodStartTime", &C::billingPeriodStartTime),
                          field<Map24>("billingPeriodDuration", &C::billingPeriodDuration),
                          field<Map8>("billingPeriodDurationType", &C::billingPeriodDurationType),
                          field<Enum8>("tariffType", &C::tariffType));
    }
};

struct PublishConsolidatedBill
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t billingPeriodStartTime = 0;
    std::uint32_t billingPeriodDuration = 0;
    std::uint8_t billingPeriodDurationType = 0; ///< unit in the low half: 0 minutes, 1 days, 2 weeks, 3 months
    std::uint8_t tariffType = 0;
    std::uint32_t consolidatedBill = 0;
    std::uint16_t currency = 0; ///< ISO 4217 number
    std::uint8_t billTrailingDigit = 0;

    bool operator==(const PublishConsolidatedBill &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ServerToClient, 0x0A};
    static constexpr std::string_view Name = "PublishConsolidatedBill";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishConsolidatedBill;
        return std::tuple(
            field<Uint32>("providerId", &C::providerId), field<Uint32>("issuerEventId", &C::issuerEventId),
            field<UtcTime>("billingPeriodStartTime", &C::billingPeriodStartTime),
            field<Map24>("billingPeriodDuration", &C::billingPeriodDuration),
            field<Map8>("billingPeriodDurationType", &C::billingPeriodDurationType),
            field<Enum8>("tariffType", &C::tariffType), field<Uint32>("consolidatedBill", &C::consolidatedBill),
            field<Uint16>("currency", &C::currency), field<Map8>("billTrailingDigit", &C::billTrailingDigit));
    }
};

struct PublishCppEvent
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t startTime = 0;         ///< UTC; 0: now
    std::uint16_t durationInMinutes = 0; ///< 0xFFFF: until changed
    std::uint8_t tariffType = 0;
    std::uint8_t cppPriceTier = 0;
    std::uint8_t cppAuth = 0;

    bool operator==(const PublishCppEvent &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ServerToClient, 0x0B};
    static constexpr std::string_view Name = "PublishCppEvent";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishCppEvent;
        return std::tuple(field<Uint32>("providerId", &C::providerId),
                          field<Uint32>("issuerEventId", &C::issuerEventId), field<UtcTime>("startTime", &C::startTime),
                          field<Uint16>("durationInMinutes", &C::durationInMinutes),
                          field<Enum8>("tariffType", &C::tariffType), field<Enum8>("cppPriceTier", &C::cppPriceTier),
                          field<Enum8>("cppAuth", &C::cppAuth));
    }
};

struct PublishCreditPayment
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t creditPaymentDueDate = 0;
    std::uint32_t creditPaymentOverDueAmount = 0;
    std::uint8_t creditPaymentStatus = 0;
    std::uint32_t creditPayment = 0;
    std::uint32_t creditPaymentDate = 0;
    OctetsView creditPaymentRef;

    bool operator==(const PublishCreditPayment &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ServerToClient, 0x0C};
    static constexpr std::string_view Name = "PublishCreditPayment";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishCreditPayment;
        return std::tuple(field<Uint32>("providerId", &C::providerId),
                          field<Uint32>("issuerEventId", &C::issuerEventId),
                          field<UtcTime>("creditPaymentDueDate", &C::creditPaymentDueDate),
                          field<Uint32>("creditPaymentOverDueAmount", &C::creditPaymentOverDueAmount),
                          field<Enum8>("creditPaymentStatus", &C::creditPaymentStatus),
                          field<Uint32>("creditPayment", &C::creditPayment),
                          field<UtcTime>("creditPaymentDate", &C::creditPaymentDate),
                          field<OctetString>("creditPaymentRef", &C::creditPaymentRef));
    }
};

struct PublishCurrencyConversion
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerEventId = 0;
    std::uint32_t startTime = 0; ///< UTC; 0: now
    std::uint16_t oldCurrency = 0;
    std::uint16_t newCurrency = 0;
    std::uint32_t conversionFactor = 0;
    std::uint8_t conversionFactorTrailingDigit = 0; ///< decimals in the high half
    std::uint32_t currencyChangeControlFlags = 0;

    bool operator==(const PublishCurrencyConversion &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ServerToClient, 0x0D};
    static constexpr std::string_view Name = "PublishCurrencyConversion";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = PublishCurrencyConversion;
        return std::tuple(field<Uint32>("providerId", &C::providerId),
                          field<Uint32>("issuerEventId", &C::issuerEventId), field<UtcTime>("startTime", &C::startTime),
                          field<Uint16>("oldCurrency", &C::oldCurrency), field<Uint16>("newCurrency", &C::newCurrency),
                          field<Uint32>("conversionFactor", &C::conversionFactor),
                          field<Map8>("conversionFactorTrailingDigit", &C::conversionFactorTrailingDigit),
                          field<Map32>("currencyChangeControlFlags", &C::currencyChangeControlFlags));
    }
};

struct CancelTariff
{
    std::uint32_t providerId = 0;
    std::uint32_t issuerTariffId = 0;
    std::uint8_t tariffType = 0;

    bool operator==(const CancelTariff &) const = default;

    static constexpr CommandId Id{cluster::Price, zcl::Direction::ServerToClient, 0x0E};
    static constexpr std::string_view Name = "CancelTariff";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = CancelTariff;
        return std::tuple(field<Uint32>("providerId", &C::providerId),
                          field<Uint32>("issuerTariffId", &C::issuerTariffId),
                          field<Enum8>("tariffType", &C::tariffType));
    }
};

} // namespace meterglass::se
