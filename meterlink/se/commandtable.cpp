#include "meterlink/se/commandtable.h"

#include "meterlink/se/clustercommands.h"

#include <algorithm>
#include <tuple>

namespace meterglass::se {

namespace {

std::tuple<zcl::ClusterId, zcl::Direction, std::uint8_t> keyOf(const CommandId &id)
{
    return {id.cluster, id.direction, id.number};
}

bool isBefore(const CommandInfo &info, const CommandId &id)
{
    return keyOf(info.id) < keyOf(id);
}

std::vector<CommandInfo> allCommands()
{
    std::vector<CommandInfo> all;
    for (const auto cluster :
         {tables::basicCommands, tables::identifyCommands, tables::priceCommands, tables::drlcCommands,
          tables::meteringCommands, tables::messagingCommands, tables::tunnelingCommands, tables::prepaymentCommands,
          tables::calendarCommands, tables::deviceManagementCommands, tables::eventsCommands, tables::subGhzCommands,
          tables::keyEstablishmentCommands}) {
        const auto rows = cluster();
        all.insert(all.end(), rows.begin(), rows.end());
    }
    std::sort(all.begin(), all.end(),
              [](const CommandInfo &left, const CommandInfo &right) { return isBefore(left, right.id); });
    return all;
}

} // namespace

const std::vector<CommandInfo> &commands()
{
    static const std::vector<CommandInfo> all = allCommands();
    return all;
}

const CommandInfo *commandInfo(const CommandId &id)
{
    const auto found = std::lower_bound(commands().begin(), commands().end(), id, isBefore);
    return found == commands().end() || found->id != id ? nullptr : &*found;
}

} // namespace meterglass::se
