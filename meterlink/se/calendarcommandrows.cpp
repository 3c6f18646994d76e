#include "meterlink/se/calendarcommands.h"
#include "meterlink/se/clustercommands.h"
#include "meterlink/se/commandrow.h"

#include <array>

namespace meterglass::se::tables {

namespace {

constexpr auto Rows = std::to_array<CommandInfo>({
    row<GetCalendar>(),
    row<GetDayProfiles>(),
    row<GetWeekProfiles>(),
    row<GetSeasons>(),
    row<GetSpecialDays>(),
    row<GetCalendarCancellation>(),
    row<PublishCalendar>(),
    row<PublishDayProfile>(),
    row<PublishWeekProfile>(),
    row<PublishSeasons>(),
    row<PublishSpecialDays>(),
    row<CancelCalendar>(),
});

} // namespace

std::span<const CommandInfo> calendarCommands()
{
    return Rows;
}

} // namespace meterglass::se::tables
