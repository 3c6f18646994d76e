#include "meterlink/coordinator/commandhandlers.h"

/// How a host sends (UG100 8).
namespace meterglass::coordinator {

namespace {

using ezsp::EzspStatus;

constexpr std::size_t LargestUnicast = 82;
constexpr std::size_t LargestSecuredUnicast = 73;

/// What went is said again only to a host that has asked for it.
bool wantsContents(NcpStack &stack)
{
    constexpr std::uint8_t MessageContentsInCallback = 0x04;
    constexpr std::uint8_t TagAndContents = 0x01;
    const auto &policies = stack.memory().policies;
    const auto found = policies.find(MessageContentsInCallback);
    return found != policies.end() && found->second & TagAndContents;
}

template<typename Command>
ezsp::MessageSentHandler sentOf(NcpStack &stack, const Command &command, EzspStatus status)
{
    ezsp::MessageSentHandler sent;
    sent.status = stack.wire(status);
    sent.destination = command.destination;
    sent.aps = command.aps;
    sent.tag = command.tag;
    if (wantsContents(stack))
        sent.message = command.message;
    return sent;
}

/// @return what keeps it from being sent at all
EzspStatus obstacleTo(NcpStack &stack, const zcl::Bytes &message, std::uint16_t options)
{
    constexpr std::uint16_t Encryption = 0x0020;
    if (!stack.memory().isNetworkUp)
        return EzspStatus::NetworkDown;
    const std::size_t largest = options & Encryption ? LargestSecuredUnicast : LargestUnicast;
    return message.size() > largest ? EzspStatus::BadArgument : EzspStatus::Success;
}

ezsp::SendUnicast::Response sendUnicast(NcpStack &stack, const ezsp::SendUnicast &command)
{
    EzspStatus status = obstacleTo(stack, command.message, command.aps.options);
    if (status != EzspStatus::Success)
        return {stack.wire(status), 0};
    status = stack.send(command.destination, command.aps, command.message);
    if (status == EzspStatus::ApsEncryptionFailed)
        return {stack.wire(status), 0};
    ezsp::MessageSentHandler sent = sentOf(stack, command, status);
    sent.type = command.type;
    sent.aps.sequence = stack.nextApsSequence();
    stack.callBack(sent);
    return {0, sent.aps.sequence};
}

ezsp::SendBroadcast::Response sendBroadcast(NcpStack &stack, const ezsp::SendBroadcast &command)
{
    constexpr std::uint8_t Broadcast = 4; // of EmberOutgoingMessageType up to version 13
    constexpr std::uint8_t WideBroadcast = 6;
    const EzspStatus obstacle = obstacleTo(stack, command.message, command.aps.options);
    if (obstacle != EzspStatus::Success)
        return {stack.wire(obstacle), 0};
    ezsp::MessageSentHandler sent =
        sentOf(stack, command, stack.send(command.destination, command.aps, command.message));
    sent.type = stack.version() >= ezsp::WideStatusVersion ? WideBroadcast : Broadcast;
    sent.aps.sequence = stack.nextApsSequence();
    stack.callBack(sent);
    return {0, sent.aps.sequence};
}

/// Goes out like a unicast, and no callback says that it did.
ezsp::SendReply::Response sendReply(NcpStack &stack, const ezsp::SendReply &command)
{
    EzspStatus status = obstacleTo(stack, command.message, command.aps.options);
    if (status == EzspStatus::Success)
        status = stack.send(command.sender, command.aps, command.message);
    return {stack.wire(status)};
}

constexpr CommandHandler Handlers[] = {handler<&sendUnicast>(), handler<&sendBroadcast>(), handler<&sendReply>()};

} // namespace

std::span<const CommandHandler> tables::messagingHandlers()
{
    return Handlers;
}

} // namespace meterglass::coordinator
