#include "meterlink/coordinator/commandhandlers.h"
#include "meterlink/ezsp/keymessages.h"
#include "meterlink/ezsp/networkmessages.h"
#include "meterlink/ezsp/securitymessages.h"

#include <algorithm>

/// Keys, and who may join with them (UG100 9 and 10).
namespace meterglass::coordinator {

namespace {

using ezsp::EzspStatus;
using security::Key128;

constexpr std::uint8_t NoIndex = 0xFF;

ezsp::SetInitialSecurityState::Response setSecurity(NcpStack &stack, const ezsp::SetInitialSecurityState &command)
{
    if (stack.memory().isNetworkUp)
        return {stack.wire(EzspStatus::InvalidCall)};
    stack.tokens().security = command.state;
    return {};
}

ezsp::PermitJoining::Response permitJoining(NcpStack &stack, const ezsp::PermitJoining &command)
{
    if (!stack.memory().isNetworkUp)
        return {stack.wire(EzspStatus::NotJoined)};
    stack.permitJoining(std::chrono::seconds(command.duration));
    return {};
}

ezsp::AddTransientLinkKey::Response addTransientKey(NcpStack &stack, const ezsp::AddTransientLinkKey &command)
{
    stack.memory().transientKeys[command.partner] = Key128(command.key);
    return {};
}

ezsp::ImportTransientKey::Response importTransientKey(NcpStack &stack, const ezsp::ImportTransientKey &command)
{
    stack.memory().transientKeys[command.eui64] = Key128(command.key);
    return {};
}

ezsp::ClearTransientLinkKeys::Response clearTransientKeys(NcpStack &stack, const ezsp::ClearTransientLinkKeys & /*c*/)
{
    stack.memory().transientKeys.clear();
    return {};
}

ezsp::ClearKeyTable::Response clearKeyTable(NcpStack &stack, const ezsp::ClearKeyTable & /*command*/)
{
    stack.tokens().linkKeys.clear();
    return {};
}

ezsp::AddOrUpdateKeyTableEntry::Response addKey(NcpStack &stack, const ezsp::AddOrUpdateKeyTableEntry &command)
{
    const bool isStored = stack.storeLinkKey(command.eui64, Key128(command.key));
    return {stack.wire(isStored ? EzspStatus::Success : EzspStatus::TableFull)};
}

ezsp::ImportLinkKey::Response importLinkKey(NcpStack &stack, const ezsp::ImportLinkKey &command)
{
    if (command.index >= stack.keyTableSize())
        return {toWire(EzspStatus::TableFull, ezsp::WideStatusVersion)};
    stack.tokens().linkKeys[command.index] = {command.eui64, Key128(command.key)};
    return {};
}

/// The trust centre's alone: those of other devices have their places in the table.
ezsp::ImportKey::Response importKey(NcpStack &stack, const ezsp::ImportKey &command)
{
    constexpr std::uint8_t TrustCentreLink = 2; // of SecurityManagerKeyType
    if (command.context.coreKeyType != TrustCentreLink)
        return {toWire(EzspStatus::BadArgument, ezsp::WideStatusVersion)};
    stack.tokens().security.preconfiguredKey = command.key;
    return {};
}

ezsp::RequestLinkKey::Response requestLinkKey(NcpStack &stack, const ezsp::RequestLinkKey &command)
{
    if (!stack.memory().isNetworkUp || !stack.isDevice())
        return {stack.wire(EzspStatus::InvalidCall)};
    stack.requestLinkKey(command.partner);
    return {};
}

ezsp::FindKeyTableEntry::Response findKey(NcpStack &stack, const ezsp::FindKeyTableEntry &command)
{
    for (const auto &[index, entry] : stack.tokens().linkKeys) {
        if (entry.partner == command.eui64)
            return {index};
    }
    return {NoIndex};
}

ezsp::GetKey::Response getKey(NcpStack &stack, const ezsp::GetKey &command)
{
    constexpr std::uint8_t TrustCentreLinkKey = 1; // of EmberKeyType
    constexpr std::uint8_t CurrentNetworkKey = 3;
    const auto &security = stack.tokens().security;
    ezsp::GetKey::Response response;
    response.key.type = command.type;
    if (command.type == TrustCentreLinkKey)
        response.key.key = security.preconfiguredKey;
    else if (command.type == CurrentNetworkKey)
        response.key.key = security.networkKey;
    else
        response.status = stack.wire(EzspStatus::NotFound);
    response.key.sequence = security.networkKeySequence;
    response.key.partner = stack.eui64();
    return response;
}

ezsp::ExportKey::Response exportKey(NcpStack &stack, const ezsp::ExportKey &command)
{
    constexpr std::uint8_t Network = 1; // of SecurityManagerKeyType
    constexpr std::uint8_t TrustCentreLink = 2;
    const auto &security = stack.tokens().security;
    ezsp::ExportKey::Response response;
    response.context = command.context;
    if (command.context.coreKeyType == Network)
        response.key = security.networkKey;
    else if (command.context.coreKeyType == TrustCentreLink)
        response.key = security.preconfiguredKey;
    else // the status of the security manager has 32 bits in every version
        response.status = toWire(EzspStatus::NotFound, ezsp::WideStatusVersion);
    return response;
}

ezsp::GetNetworkKeyInfo::Response getNetworkKeyInfo(NcpStack &stack, const ezsp::GetNetworkKeyInfo & /*command*/)
{
    ezsp::GetNetworkKeyInfo::Response response;
    response.info.isSet = stack.memory().isNetworkUp;
    response.info.sequence = stack.tokens().security.networkKeySequence;
    return response;
}

constexpr CommandHandler Handlers[] = {
    handler<&setSecurity>(),
    handler<&permitJoining>(),
    handler<&addTransientKey>(),
    handler<&importTransientKey>(),
    handler<&clearTransientKeys>(),
    handler<&clearKeyTable>(),
    handler<&addKey>(),
    handler<&importLinkKey>(),
    handler<&importKey>(),
    handler<&requestLinkKey>(),
    handler<&findKey>(),
    handler<&getKey>(),
    handler<&exportKey>(),
    handler<&getNetworkKeyInfo>(),
};

} // namespace

std::span<const CommandHandler> tables::keyHandlers()
{
    return Handlers;
}

} // namespace meterglass::coordinator
