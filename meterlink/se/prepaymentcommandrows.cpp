#include "meterlink/se/clustercommands.h"
#include "meterlink/se/commandrow.h"
#include "meterlink/se/prepaymentcommands.h"

#include <array>

namespace meterglass::se::tables {

namespace {

constexpr auto Rows = std::to_array<CommandInfo>({
    row<SelectAvailableEmergencyCredit>(),
    row<ChangeDebt>(),
    row<EmergencyCreditSetup>(),
    row<ConsumerTopUp>(),
    row<CreditAdjustment>(),
    row<ChangePaymentMode>(),
    row<GetPrepaySnapshot>(),
    row<GetTopUpLog>(),
    row<SetLowCreditWarningLevel>(),
    row<GetDebtRepaymentLog>(),
    row<SetMaximumCreditLimit>(),
    row<SetOverallDebtCap>(),
    row<PublishPrepaySnapshot>(),
    row<ChangePaymentModeResponse>(),
    row<ConsumerTopUpResponse>(),
    row<PublishTopUpLog>(),
    row<PublishDebtLog>(),
});

} // namespace

std::span<const CommandInfo> prepaymentCommands()
{
    return Rows;
}

} // namespace meterglass::se::tables
