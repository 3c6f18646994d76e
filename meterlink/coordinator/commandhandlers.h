#pragma once

#include "meterlink/coordinator/ncpstack.h"

namespace meterglass::coordinator {

/// A command that the co-processor knows, by its name in the frame table.
struct CommandHandler
{
    std::string_view name;
    /// @return the answer's payload; nothing where the command's is malformed
    std::optional<zcl::Bytes> (*answer)(NcpStack &stack, zcl::ByteView payload);
};

namespace detail {

template<typename Function>
struct HandlerOf;
template<typename Answer, typename Asked>
struct HandlerOf<Answer (*)(NcpStack &, const Asked &)>
{
    using Command = Asked;
};

} // namespace detail

/// A handler that is a function from a command's struct to its answer's.
template<auto Function>
constexpr CommandHandler handler()
{
    using Command = typename detail::HandlerOf<decltype(Function)>::Command;
    return {Command::Name, [](NcpStack &stack, zcl::ByteView payload) -> std::optional<zcl::Bytes> {
                const auto command = ezsp::decodeMessage<Command>(payload, stack.version());
                if (!command)
                    return {};
                return ezsp::encodeMessage(Function(stack, *command), stack.version());
            }};
}

/// The handlers by the part of UG100 that they belong to.
namespace tables {

std::span<const CommandHandler> configurationHandlers();
std::span<const CommandHandler> utilityHandlers();
std::span<const CommandHandler> networkHandlers();
std::span<const CommandHandler> keyHandlers();
std::span<const CommandHandler> cbkeHandlers();
std::span<const CommandHandler> messagingHandlers();

} // namespace tables

/// @return nullptr where the co-processor does not know the command
const CommandHandler *findHandler(std::string_view name);

} // namespace meterglass::coordinator
