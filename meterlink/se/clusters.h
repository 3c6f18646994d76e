#pragma once

#include "meterlink/zcl/identifiers.h"

/// Ids of the Smart Energy clusters and of the attributes that Meterglass itself reads or serves.
/// The full tables, with names and types, are in attributetable.h.
namespace meterglass::se {

namespace cluster {
inline constexpr zcl::ClusterId Basic{0x0000};
inline constexpr zcl::ClusterId PowerConfiguration{0x0001};
inline constexpr zcl::ClusterId Identify{0x0003};
inline constexpr zcl::ClusterId Time{0x000A};
inline constexpr zcl::ClusterId KeepAlive{0x0025};
inline constexpr zcl::ClusterId Price{0x0700};
inline constexpr zcl::ClusterId Drlc{0x0701};
inline constexpr zcl::ClusterId Metering{0x0702};
inline constexpr zcl::ClusterId Messaging{0x0703};
inline constexpr zcl::ClusterId Tunneling{0x0704};
inline constexpr zcl::ClusterId Prepayment{0x0705};
inline constexpr zcl::ClusterId Calendar{0x0707};
inline constexpr zcl::ClusterId DeviceManagement{0x0708};
inline constexpr zcl::ClusterId Events{0x0709};
inline constexpr zcl::ClusterId SubGhz{0x070B};
inline constexpr zcl::ClusterId KeyEstablishment{0x0800};
} // namespace cluster

namespace basic {
inline constexpr zcl::AttributeId ZclVersion{0x0000};
inline constexpr zcl::AttributeId ApplicationVersion{0x0001};
inline constexpr zcl::AttributeId HardwareVersion{0x0003};
inline constexpr zcl::AttributeId ManufacturerName{0x0004};
inline constexpr zcl::AttributeId ModelIdentifier{0x0005};
inline constexpr zcl::AttributeId PowerSource{0x0007};
} // namespace basic

namespace time {
inline constexpr zcl::AttributeId Time{0x0000};
inline constexpr zcl::AttributeId TimeStatus{0x0001};
} // namespace time

namespace price {
inline constexpr zcl::AttributeId Tier1Block1Threshold{0x0110}; ///< tiers lie 0x10 apart
inline constexpr zcl::AttributeId ThresholdMultiplier{0x0202};
inline constexpr zcl::AttributeId ThresholdDivisor{0x0203};
inline constexpr zcl::AttributeId CommodityType{0x0300};
inline constexpr zcl::AttributeId StandingCharge{0x0301};
inline constexpr zcl::AttributeId Tier1Block1Price{0x0410}; ///< tiers lie 0x10 apart
inline constexpr zcl::AttributeId PriceTier16{0x050F};
inline constexpr zcl::AttributeId TariffLabel{0x0610};
inline constexpr zcl::AttributeId NumberOfPriceTiersInUse{0x0611};
inline constexpr zcl::AttributeId NumberOfBlockThresholdsInUse{0x0612};
inline constexpr zcl::AttributeId TierBlockMode{0x0613};
inline constexpr zcl::AttributeId UnitOfMeasure{0x0615};
inline constexpr zcl::AttributeId Currency{0x0616};
inline constexpr zcl::AttributeId PriceTrailingDigit{0x0617};
} // namespace price

namespace metering {
inline constexpr zcl::AttributeId CurrentSummationDelivered{0x0000};
inline constexpr zcl::AttributeId CurrentSummationReceived{0x0001};
inline constexpr zcl::AttributeId ProfileIntervalPeriod{0x000F};
inline constexpr zcl::AttributeId SupplyStatus{0x0014};
inline constexpr zcl::AttributeId CurrentTier1SummationDelivered{0x0100}; ///< tiers lie 2 apart
inline constexpr zcl::AttributeId AmbientConsumptionIndicator{0x0207};
inline constexpr zcl::AttributeId Status{0x0200};
inline constexpr zcl::AttributeId UnitOfMeasure{0x0300};
inline constexpr zcl::AttributeId Multiplier{0x0301};
inline constexpr zcl::AttributeId Divisor{0x0302};
inline constexpr zcl::AttributeId SummationFormatting{0x0303};
inline constexpr zcl::AttributeId DemandFormatting{0x0304};
inline constexpr zcl::AttributeId MeteringDeviceType{0x0306};
inline constexpr zcl::AttributeId SiteId{0x0307};
inline constexpr zcl::AttributeId MeterSerialNumber{0x0308};
inline constexpr zcl::AttributeId CustomerIdNumber{0x0311};
inline constexpr zcl::AttributeId InstantaneousDemand{0x0400};
inline constexpr zcl::AttributeId CurrentDayConsumptionDelivered{0x0401};
inline constexpr zcl::AttributeId PreviousDayConsumptionDelivered{0x0403};
inline constexpr zcl::AttributeId PreviousDay2ConsumptionDelivered{0x0420};
inline constexpr zcl::AttributeId CurrentWeekConsumptionDelivered{0x0430};
inline constexpr zcl::AttributeId PreviousWeekConsumptionDelivered{0x0432};
inline constexpr zcl::AttributeId CurrentMonthConsumptionDelivered{0x0440};
inline constexpr zcl::AttributeId PreviousMonthConsumptionDelivered{0x0442};
inline constexpr zcl::AttributeId HistoricalFreezeTime{0x045C};
inline constexpr zcl::AttributeId CurrentTier1Block1SummationDelivered{0x0710}; ///< tiers lie 0x10 apart
inline constexpr zcl::AttributeId BillToDateDelivered{0x0A00};
inline constexpr zcl::AttributeId BillDeliveredTrailingDigit{0x0A04};
inline constexpr zcl::AttributeId CurrentReactiveSummationQ1{0x0D05};
inline constexpr zcl::AttributeId CurrentReactiveSummationQ2{0x0D06};
inline constexpr zcl::AttributeId CurrentReactiveSummationQ3{0x0D07};
inline constexpr zcl::AttributeId CurrentReactiveSummationQ4{0x0D08};
} // namespace metering

namespace prepayment {
inline constexpr zcl::AttributeId PaymentControlConfiguration{0x0000};
inline constexpr zcl::AttributeId CreditRemaining{0x0001};
inline constexpr zcl::AttributeId EmergencyCreditRemaining{0x0002};
inline constexpr zcl::AttributeId CreditStatus{0x0003};
inline constexpr zcl::AttributeId AccumulatedDebt{0x0005};
inline constexpr zcl::AttributeId EmergencyCreditLimitAllowance{0x0010};
inline constexpr zcl::AttributeId EmergencyCreditThreshold{0x0011};
inline constexpr zcl::AttributeId LowCreditWarningLevel{0x0031};
inline constexpr zcl::AttributeId CutOffValue{0x0040};
inline constexpr zcl::AttributeId DebtAmount1{0x0211};
inline constexpr zcl::AttributeId DebtRecoveryFrequency1{0x0216};
inline constexpr zcl::AttributeId DebtRecoveryAmount1{0x0217};
inline constexpr zcl::AttributeId PrepaymentAlarmStatus{0x0400};
inline constexpr zcl::AttributeId CurrencyScalingFactor{0x0502};
inline constexpr zcl::AttributeId Currency{0x0503};
inline constexpr zcl::AttributeId CurrentDayCostConsumptionDelivered{0x051C};
inline constexpr zcl::AttributeId PreviousDayCostConsumptionDelivered{0x051E};
inline constexpr zcl::AttributeId CurrentWeekCostConsumptionDelivered{0x0530};
inline constexpr zcl::AttributeId PreviousWeekCostConsumptionDelivered{0x0532};
inline constexpr zcl::AttributeId CurrentMonthCostConsumptionDelivered{0x0540};
inline constexpr zcl::AttributeId PreviousMonthCostConsumptionDelivered{0x0542};
inline constexpr zcl::AttributeId HistoricalFreezeTime{0x055C};
} // namespace prepayment

namespace devicemanagement {
inline constexpr zcl::AttributeId ProviderId{0x0100};
inline constexpr zcl::AttributeId ProviderName{0x0101};
inline constexpr zcl::AttributeId ProviderContactDetails{0x0102};
inline constexpr zcl::AttributeId LowMediumThreshold{0x0400};
inline constexpr zcl::AttributeId MediumHighThreshold{0x0401};
} // namespace devicemanagement

} // namespace meterglass::se
