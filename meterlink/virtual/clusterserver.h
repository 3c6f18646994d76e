#pragma once

#include "meterlink/han/apsframe.h"
#include "meterlink/se/commandcodec.h"
#include "meterlink/zcl/value.h"

#include <functional>
#include <optional>
#include <vector>

namespace meterglass::virtualhan {

/// An attribute that a virtual meter serves: its present value is asked for at each read. Nothing while the meter does
/// not have it.
struct ServedAttribute
{
    zcl::AttributeId id{};
    zcl::DataType type = zcl::DataType::NoData;
    std::function<std::optional<zcl::Value>()> read;
};

/// An attribute whose value never changes.
ServedAttribute fixed(zcl::AttributeId id, zcl::Value value);

/// A number of a fixed-size type; the type's "invalid" where it does not fit.
zcl::Value numberOrInvalid(zcl::DataType type, std::int64_t number);

/// What a server answers a cluster's command with: a command of its own, or a status.
struct CommandAnswer
{
    zcl::Status status = zcl::Status::Success;
    std::uint8_t command = 0;
    zcl::Bytes payload;
    /// Payloads of more commands of the same kind, which follow the first under the same sequence number.
    std::vector<zcl::Bytes> more{};
    /// The command is taken, and answered by no command but a Default Response.
    bool isAcceptance = false;

    static CommandAnswer accepted() { return {zcl::Status::Success, 0, {}, {}, true}; }
};

/// All payloads, in their order; NotFound where there are none.
CommandAnswer answerWith(const se::CommandId &command, std::vector<zcl::Bytes> payloads);

/// A cluster's command that a virtual meter serves.
struct ServedCommand
{
    std::uint8_t number = 0;
    std::function<CommandAnswer(zcl::ByteView payload)> answer;
};

/// @param answer from the command to its CommandAnswer; a payload that is no such command is answered as malformed
template<typename Command, typename Answer>
ServedCommand served(Answer answer)
{
    return {Command::Id.number, [answer](zcl::ByteView payload) -> CommandAnswer {
                const auto command = se::decodeCommand<Command>(payload);
                if (!command)
                    return {zcl::Status::MalformedCommand, 0, {}};
                return answer(*command);
            }};
}

/// One cluster's server side: its attributes in rising order of id, and the least security it answers to.
struct ClusterServer
{
    zcl::ClusterId cluster{};
    han::Security leastSecurity = han::Security::LinkKey;
    std::vector<ServedAttribute> attributes;
    std::vector<ServedCommand> commands{};
    /// Commands that a meter takes of its supplier or of a prepayment interface device, but never of a display, which
    /// only reads: a Type 2 device (smets2-and-smart-energy.md 1.1, 2).
    std::vector<std::uint8_t> commandsOfOthers{};

    /// @return nullptr where the cluster does not serve it
    const ServedAttribute *find(zcl::AttributeId id) const;
    const ServedCommand *findCommand(std::uint8_t number) const;
    bool isForOthers(std::uint8_t command) const;
};

} // namespace meterglass::virtualhan
