#include "meterlink/se/clustertables.h"

#include <array>

namespace meterglass::se::tables {

namespace {

using enum zcl::DataType;
using enum Access;

constexpr auto Server = std::to_array<AttributeRange>({
    {0x0000, "Tier#PriceLabel", OctetString, ReadWrite, numbered(1, 48)},
    {0x0100, "Block#Threshold", Uint48, ReadOnly, numbered(1, 15)},
    {0x010F, "BlockThresholdCount", Uint8, ReadOnly},
    {0x0110, "Tier#Block#Threshold", Uint48, ReadOnly, numbered(1, 15, 16), numbered(1, 15)},
    {0x011F, "Tier#BlockThresholdCount", Uint8, ReadOnly, numbered(1, 15, 16)},
    {0x0200, "StartOfBlockPeriod", UtcTime, ReadOnly},
    {0x0201, "BlockPeriodDuration", Uint24, ReadOnly},
    {0x0202, "ThresholdMultiplier", Uint24, ReadOnly},
    {0x0203, "ThresholdDivisor", Uint24, ReadOnly},
    {0x0204, "BlockPeriodDurationType", Map8, ReadOnly},
    {0x0300, "CommodityType", Enum8, ReadOnly},
    {0x0301, "StandingCharge", Uint32, ReadOnly},
    {0x0302, "ConversionFactor", Uint32, ReadOnly},
    {0x0303, "ConversionFactorTrailingDigit", Map8, ReadOnly},
    {0x0304, "CalorificValue", Uint32, ReadOnly},
    {0x0305, "CalorificValueUnit", Enum8, ReadOnly},
    {0x0306, "CalorificValueTrailingDigit", Map8, ReadOnly},
    {0x0400, "NoTierBlock#Price", Uint32, ReadOnly, numbered(1, 16)},
    {0x0410, "Tier#Block#Price", Uint32, ReadOnly, numbered(1, 15, 16), numbered(1, 16)},
    {0x050F, "PriceTier#", Uint32, ReadOnly, numbered(16, 33)},
    {0x05FE, "CPP#Price", Uint32, ReadOnly, numbered(1, 2)},
    {0x0610, "TariffLabel", OctetString, ReadOnly},
    {0x0611, "NumberOfPriceTiersInUse", Uint8, ReadOnly},
    {0x0612, "NumberOfBlockThresholdsInUse", Uint8, ReadOnly},
    {0x0613, "TierBlockMode", Enum8, ReadOnly},
    {0x0615, "UnitOfMeasure", Enum8, ReadOnly},
    {0x0616, "Currency", Uint16, ReadOnly},
    {0x0617, "PriceTrailingDigit", Map8, ReadOnly},
    {0x0619, "TariffResolutionPeriod", Enum8, ReadOnly},
    {0x0620, "CO2", Uint32, ReadOnly},
    {0x0621, "CO2Unit", Enum8, ReadOnly},
    {0x0622, "CO2TrailingDigit", Map8, ReadOnly},
    {0x0700, "CurrentBillingPeriodStart", UtcTime, ReadOnly},
    {0x0701, "CurrentBillingPeriodDuration", Uint24, ReadOnly},
    {0x0702, "LastBillingPeriodStart", UtcTime, ReadOnly},
    {0x0703, "LastBillingPeriodDuration", Uint24, ReadOnly},
    {0x0704, "LastBillingPeriodConsolidatedBill", Uint32, ReadOnly},
    {0x0800, "CreditPaymentDueDate", UtcTime, ReadOnly},
    {0x0801, "CreditPaymentStatus", Enum8, ReadOnly},
    {0x0802, "CreditPaymentOverDueAmount", Int32, ReadOnly},
    {0x080A, "PaymentDiscount", Int32, ReadOnly},
    {0x080B, "PaymentDiscountPeriod", Enum8, ReadOnly},
    {0x0810, "CreditPayment#", Uint32, ReadOnly, numbered(1, 5, 16)},
    {0x0811, "CreditPaymentDate#", UtcTime, ReadOnly, numbered(1, 5, 16)},
    {0x0812, "CreditPaymentRef#", OctetString, ReadOnly, numbered(1, 5, 16)},
    {0x8000, "RxTier#PriceLabel", OctetString, ReadWrite, numbered(1, 48)},
    {0x8100, "RxBlock#Threshold", Uint48, ReadOnly, numbered(1, 15)},
    {0x8200, "RxStartOfBlockPeriod", UtcTime, ReadOnly},
    {0x8201, "RxBlockPeriodDuration", Uint24, ReadOnly},
    {0x8202, "RxThresholdMultiplier", Uint24, ReadOnly},
    {0x8203, "RxThresholdDivisor", Uint24, ReadOnly},
    {0x8400, "RxNoTierBlock#Price", Uint32, ReadOnly, numbered(1, 16)},
    {0x8410, "RxTier#Block#Price", Uint32, ReadOnly, numbered(1, 15, 16), numbered(1, 16)},
    {0x850F, "RxPriceTier#", Uint32, ReadOnly, numbered(16, 33)},
    {0x8610, "RxTariffLabel", OctetString, ReadOnly},
    {0x8611, "RxNumberOfPriceTiersInUse", Uint8, ReadOnly},
    {0x8612, "RxNumberOfBlockThresholdsInUse", Uint8, ReadOnly},
    {0x8613, "RxTierBlockMode", Uint8, ReadOnly},
    {0x8615, "RxTariffResolutionPeriod", Enum8, ReadOnly},
    {0x8625, "RxCO2", Uint32, ReadOnly},
    {0x8626, "RxCO2Unit", Enum8, ReadOnly},
    {0x8627, "RxCO2TrailingDigit", Map8, ReadOnly},
    {0x8700, "RxCurrentBillingPeriodStart", UtcTime, ReadOnly},
    {0x8701, "RxCurrentBillingPeriodDuration", Uint24, ReadOnly},
    {0x8702, "RxLastBillingPeriodStart", UtcTime, ReadOnly},
    {0x8703, "RxLastBillingPeriodDuration", Uint24, ReadOnly},
    {0x8704, "RxLastBillingPeriodConsolidatedBill", Uint32, ReadOnly},
});

constexpr auto Client = std::to_array<AttributeRange>({
    {0x0000, "PriceIncreaseRandomizeMinutes", Uint8, ReadWrite},
    {0x0001, "PriceDecreaseRandomizeMinutes", Uint8, ReadWrite},
    {0x0002, "CommodityType", Enum8, ReadOnly},
});

} // namespace

std::span<const AttributeRange> priceServer()
{
    return Server;
}

std::span<const AttributeRange> priceClient()
{
    return Client;
}

} // namespace meterglass::se::tables
