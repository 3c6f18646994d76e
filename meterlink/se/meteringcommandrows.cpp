#include "meterlink/se/clustercommands.h"
#include "meterlink/se/commandrow.h"
#include "meterlink/se/meteringcommands.h"

#include <array>

namespace meterglass::se::tables {

namespace {

constexpr auto Rows = std::to_array<CommandInfo>({
    row<GetProfile>(),
    row<RequestMirrorResponse>(),
    row<MirrorRemoved>(),
    row<RequestFastPollMode>(),
    row<ScheduleSnapshot>(),
    row<TakeSnapshot>(),
    row<GetSnapshot>(),
    row<StartSampling>(),
    row<GetSampledData>(),
    row<MirrorReportAttributeResponse>(),
    row<ResetLoadLimitCounter>(),
    row<ChangeSupply>(),
    row<LocalChangeSupply>(),
    row<SetSupplyStatus>(),
    row<SetUncontrolledFlowThreshold>(),
    row<GetProfileResponse>(),
    row<RequestMirror>(),
    row<RemoveMirror>(),
    row<RequestFastPollModeResponse>(),
    row<ScheduleSnapshotResponse>(),
    row<TakeSnapshotResponse>(),
    row<PublishSnapshot>(),
    row<GetSampledDataResponse>(),
    row<ConfigureMirror>(),
    row<ConfigureNotificationScheme>(),
    row<ConfigureNotificationFlags>(),
    row<GetNotifiedMessage>(),
    row<SupplyStatusResponse>(),
    row<StartSamplingResponse>(),
});

} // namespace

std::span<const CommandInfo> meteringCommands()
{
    return Rows;
}

} // namespace meterglass::se::tables
