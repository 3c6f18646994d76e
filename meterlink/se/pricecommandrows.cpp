#include "meterlink/se/clustercommands.h"
#include "meterlink/se/commandrow.h"
#include "meterlink/se/pricecommands.h"

#include <array>

namespace meterglass::se::tables {

namespace {

constexpr auto Rows = std::to_array<CommandInfo>({
    row<GetCurrentPrice>(),
    row<GetScheduledPrices>(),
    row<PriceAcknowledgement>(),
    row<GetBlockPeriods>(),
    row<GetConversionFactor>(),
    row<GetCalorificValue>(),
    row<GetTariffInformation>(),
    row<GetPriceMatrix>(),
    row<GetBlockThresholds>(),
    row<GetCO2Value>(),
    row<GetTierLabels>(),
    row<GetBillingPeriod>(),
    row<GetConsolidatedBill>(),
    row<CppEventResponse>(),
    row<GetCreditPayment>(),
    row<GetCurrencyConversionCommand>(),
    row<GetTariffCancellation>(),
    row<PublishPrice>(),
    row<PublishBlockPeriod>(),
    row<PublishConversionFactor>(),
    row<PublishCalorificValue>(),
    row<PublishTariffInformation>(),
    row<PublishPriceMatrix>(),
    row<PublishBlockThresholds>(),
    row<PublishCO2Value>(),
    row<PublishTierLabels>(),
    row<PublishBillingPeriod>(),
    row<PublishConsolidatedBill>(),
    row<PublishCppEvent>(),
    row<PublishCreditPayment>(),
    row<PublishCurrencyConversion>(),
    row<CancelTariff>(),
});

} // namespace

std::span<const CommandInfo> priceCommands()
{
    return Rows;
}

} // namespace meterglass::se::tables
