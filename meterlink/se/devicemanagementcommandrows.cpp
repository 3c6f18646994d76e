#include "meterlink/se/clustercommands.h"
#include "meterlink/se/commandrow.h"
#include "meterlink/se/devicemanagementcommands.h"

#include <array>

namespace meterglass::se::tables {

namespace {

constexpr auto Rows = std::to_array<CommandInfo>({
    row<GetChangeOfTenancy>(),
    row<GetChangeOfSupplier>(),
    row<RequestNewPassword>(),
    row<GetSiteId>(),
    row<ReportEventConfiguration>(),
    row<GetCIN>(),
    row<PublishChangeOfTenancy>(),
    row<PublishChangeOfSupplier>(),
    row<RequestNewPasswordResponse>(),
    row<UpdateSiteId>(),
    row<SetEventConfiguration>(),
    row<GetEventConfiguration>(),
    row<UpdateCIN>(),
});

} // namespace

std::span<const CommandInfo> deviceManagementCommands()
{
    return Rows;
}

} // namespace meterglass::se::tables
