#include "meterlink/se/clustertables.h"

#include <array>

namespace meterglass::se::tables {

namespace {

using enum zcl::DataType;
using enum Access;

constexpr auto Flows = std::to_array<std::string_view>({
    "Delivered",
    "Received",
});

constexpr auto Server = std::to_array<AttributeRange>({
    {0x0000, "PaymentControlConfiguration", Map16, ReadOnly},
    {0x0001, "CreditRemaining", Int32, ReadOnly},
    {0x0002, "EmergencyCreditRemaining", Int32, ReadOnly},
    {0x0003, "CreditStatus", Map8, ReadOnly},
    {0x0004, "CreditRemainingTimestamp", UtcTime, ReadOnly},
    {0x0005, "AccumulatedDebt", Int32, ReadOnly},
    {0x0006, "OverallDebtCap", Int32, ReadOnly},
    {0x0010, "EmergencyCreditLimitAllowance", Uint32, ReadOnly},
    {0x0011, "EmergencyCreditThreshold", Uint32, ReadOnly},
    {0x0020, "TotalCreditAdded", Uint48, ReadOnly},
    {0x0021, "MaxCreditLimit", Uint32, ReadOnly},
    {0x0022, "MaxCreditPerTopUp", Uint32, ReadOnly},
    {0x0030, "FriendlyCreditWarning", Uint8, ReadOnly},
    {0x0031, "LowCreditWarningLevel", Uint32, ReadOnly},
    {0x0032, "IHDLowCreditWarningLevel", Uint32, ReadWrite},
    {0x0033, "InterruptSuspendTime", Uint8, ReadOnly},
    {0x0034, "RemainingFriendlyCreditTime", Uint16, ReadOnly},
    {0x0035, "NextFriendlyCreditPeriod", UtcTime, ReadOnly},
    {0x0040, "CutOffValue", Int32, ReadOnly},
    {0x0080, "TokenCarrierId", OctetString, ReadWrite},
    {0x0100, "TopUpDateTime#", UtcTime, ReadOnly, numbered(1, 5, 16)},
    {0x0101, "TopUpAmount#", Int32, ReadOnly, numbered(1, 5, 16)},
    {0x0102, "TopUpOriginatingDevice#", Enum8, ReadOnly, numbered(1, 5, 16)},
    {0x0103, "TopUpCode#", OctetString, ReadOnly, numbered(1, 5, 16)},
    {0x0210, "DebtLabel#", OctetString, ReadOnly, numbered(1, 3, 16)},
    {0x0211, "DebtAmount#", Uint32, ReadOnly, numbered(1, 3, 16)},
    {0x0212, "DebtRecoveryMethod#", Enum8, ReadOnly, numbered(1, 3, 16)},
    {0x0213, "DebtRecoveryStartTime#", UtcTime, ReadOnly, numbered(1, 3, 16)},
    {0x0214, "DebtRecoveryCollectionTime#", Uint16, ReadOnly, numbered(1, 3, 16)},
    {0x0216, "DebtRecoveryFrequency#", Enum8, ReadOnly, numbered(1, 3, 16)},
    {0x0217, "DebtRecoveryAmount#", Uint32, ReadOnly, numbered(1, 3, 16)},
    {0x0219, "DebtRecoveryTopUpPercentage#", Uint16, ReadOnly, numbered(1, 3, 16)},
    {0x0400, "PrepaymentAlarmStatus", Map16, ReadOnly},
    {0x0401, "PrepayGenericAlarmMask", Map16, ReadWrite},
    {0x0402, "PrepaySwitchAlarmMask", Map16, ReadWrite},
    {0x0403, "PrepayEventAlarmMask", Map16, ReadWrite},
    {0x0500, "HistoricalCostConsumptionFormatting", Map8, ReadOnly},
    {0x0501, "ConsumptionUnitOfMeasurement", Enum8, ReadOnly},
    {0x0502, "CurrencyScalingFactor", Enum8, ReadOnly},
    {0x0503, "Currency", Uint16, ReadOnly},
    {0x051C, "CurrentDayCostConsumption#", Uint48, ReadOnly, named(Flows)},
    {0x051E, "PreviousDayCostConsumption#", Uint48, ReadOnly, named(Flows)},
    {0x0520, "PreviousDay#CostConsumption#", Uint48, ReadOnly, numbered(2, 7, 2), named(Flows)},
    {0x0530, "CurrentWeekCostConsumption#", Uint48, ReadOnly, named(Flows)},
    {0x0532, "PreviousWeekCostConsumption#", Uint48, ReadOnly, named(Flows)},
    {0x0534, "PreviousWeek#CostConsumption#", Uint48, ReadOnly, numbered(2, 4, 2), named(Flows)},
    {0x0540, "CurrentMonthCostConsumption#", Uint48, ReadOnly, named(Flows)},
    {0x0542, "PreviousMonthCostConsumption#", Uint48, ReadOnly, named(Flows)},
    {0x0544, "PreviousMonth#CostConsumption#", Uint48, ReadOnly, numbered(2, 12, 2), named(Flows)},
    {0x055C, "HistoricalFreezeTime", Uint16, ReadOnly},
});

} // namespace

std::span<const AttributeRange> prepaymentServer()
{
    return Server;
}

} // namespace meterglass::se::tables
