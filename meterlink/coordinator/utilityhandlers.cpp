#include "meterlink/coordinator/commandhandlers.h"
#include "meterlink/ezsp/addressmessages.h"
#include "meterlink/ezsp/utilitymessages.h"

/// What a host asks of the co-processor itself, and of who is who (UG100 5 and 8).
namespace meterglass::coordinator {

namespace {

using ezsp::EzspStatus;

ezsp::Nop::Response nop(NcpStack & /*stack*/, const ezsp::Nop & /*command*/)
{
    return {};
}

ezsp::GetEui64::Response getEui64(NcpStack &stack, const ezsp::GetEui64 & /*command*/)
{
    return {stack.eui64()};
}

ezsp::ReadCounters::Response readCounters(NcpStack &stack, const ezsp::ReadCounters & /*command*/)
{
    const auto &counters = stack.memory().counters;
    ezsp::ReadCounters::Response response;
    response.counters.assign(counters.begin(), counters.end());
    return response;
}

/// Tokens as flash holds them when it is erased: eight octets.
ezsp::GetMfgToken::Response getMfgToken(NcpStack & /*stack*/, const ezsp::GetMfgToken & /*command*/)
{
    ezsp::GetMfgToken::Response response;
    response.data.assign(8, 0xFF);
    return response;
}

ezsp::GetTokenData::Response getTokenData(NcpStack &stack, const ezsp::GetTokenData & /*command*/)
{
    ezsp::GetTokenData::Response response;
    response.status = stack.wire(EzspStatus::NotFound);
    return response;
}

ezsp::TokenFactoryReset::Response tokenFactoryReset(NcpStack &stack, const ezsp::TokenFactoryReset & /*command*/)
{
    stack.tokens() = {};
    return {};
}

ezsp::LookupEui64ByNodeId::Response lookupEui64(NcpStack &stack, const ezsp::LookupEui64ByNodeId &command)
{
    const auto found = stack.eui64Of(command.node);
    return {stack.wire(found ? EzspStatus::Success : EzspStatus::NotFound), found.value_or(0)};
}

ezsp::LookupNodeIdByEui64::Response lookupNode(NcpStack &stack, const ezsp::LookupNodeIdByEui64 &command)
{
    constexpr ezsp::NodeId Unknown = 0xFFFF;
    return {stack.nodeOf(command.eui64).value_or(Unknown)};
}

ezsp::SetAddressTableRemoteEui64::Response setRemoteEui64(NcpStack &stack,
                                                          const ezsp::SetAddressTableRemoteEui64 &command)
{
    stack.memory().addresses[command.index].eui64 = command.eui64;
    return {};
}

ezsp::SetAddressTableRemoteNodeId::Response setRemoteNode(NcpStack &stack,
                                                          const ezsp::SetAddressTableRemoteNodeId &command)
{
    stack.memory().addresses[command.index].node = command.node;
    return {};
}

ezsp::SetExtendedTimeout::Response setExtendedTimeout(NcpStack & /*stack*/, const ezsp::SetExtendedTimeout & /*c*/)
{
    return {};
}

ezsp::GetMulticastTableEntry::Response getMulticast(NcpStack &stack, const ezsp::GetMulticastTableEntry &command)
{
    ezsp::EzspMulticastEntry entry;
    entry.networkIndex = 0;
    const auto &multicasts = stack.memory().multicasts;
    const auto found = multicasts.find(command.index);
    return {0, found == multicasts.end() ? entry : found->second};
}

ezsp::SetMulticastTableEntry::Response setMulticast(NcpStack &stack, const ezsp::SetMulticastTableEntry &command)
{
    stack.memory().multicasts[command.index] = command.entry;
    return {};
}

constexpr CommandHandler Handlers[] = {
    handler<&nop>(),
    handler<&getEui64>(),
    handler<&readCounters>(),
    handler<&getMfgToken>(),
    handler<&getTokenData>(),
    handler<&tokenFactoryReset>(),
    handler<&lookupEui64>(),
    handler<&lookupNode>(),
    handler<&getMulticast>(),
    handler<&setMulticast>(),
    handler<&setRemoteEui64>(),
    handler<&setRemoteNode>(),
    handler<&setExtendedTimeout>(),
};

} // namespace

std::span<const CommandHandler> tables::utilityHandlers()
{
    return Handlers;
}

} // namespace meterglass::coordinator
