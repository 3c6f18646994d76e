#include "meterlink/se/clustercommands.h"
#include "meterlink/se/commandrow.h"
#include "meterlink/se/messagingcommands.h"

#include <array>

namespace meterglass::se::tables {

namespace {

constexpr auto Rows = std::to_array<CommandInfo>({
    row<GetLastMessage>(),
    row<MessageConfirmation>(),
    row<GetMessageCancellation>(),
    row<DisplayMessage>(),
    row<CancelMessage>(),
    row<DisplayProtectedMessage>(),
    row<CancelAllMessages>(),
});

} // namespace

std::span<const CommandInfo> messagingCommands()
{
    return Rows;
}

} // namespace meterglass::se::tables
