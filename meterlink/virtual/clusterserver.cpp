#include "meterlink/virtual/clusterserver.h"

#include <algorithm>

namespace meterglass::virtualhan {

ServedAttribute fixed(zcl::AttributeId id, zcl::Value value)
{
    const zcl::DataType type = value.type();
    return {id, type, [value = std::move(value)] { return value; }};
}

zcl::Value numberOrInvalid(zcl::DataType type, std::int64_t number)
{
    const unsigned bits = 8U * zcl::traitsOf(type)->size;
    if (zcl::traitsOf(type)->kind == zcl::TypeKind::Signed) {
        const std::int64_t largest = (std::int64_t(1) << (bits - 1)) - 1;
        return number >= -largest && number <= largest ? zcl::Value::ofSigned(type, number) : zcl::Value::invalid(type);
    }
    const bool fits = number >= 0 && number <= (std::int64_t(1) << bits) - 2;
    return fits ? zcl::Value::ofUnsigned(type, static_cast<std::uint64_t>(number)) : zcl::Value::invalid(type);
}

CommandAnswer answerWith(const se::CommandId &command, std::vector<zcl::Bytes> payloads)
{
    if (payloads.empty())
        return {zcl::Status::NotFound, 0, {}};
    zcl::Bytes first = std::move(payloads.front());
    payloads.erase(payloads.begin());
    return {zcl::Status::Success, command.number, std::move(first), std::move(payloads)};
}

const ServedAttribute *ClusterServer::find(zcl::AttributeId id) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [id](const ServedAttribute &attribute) { return attribute.id == id; });
    return found == attributes.end() ? nullptr : &*found;
}

const ServedCommand *ClusterServer::findCommand(std::uint8_t number) const
{
    const auto found = std::find_if(commands.begin(), commands.end(),
                                    [number](const ServedCommand &command) { return command.number == number; });
    return found == commands.end() ? nullptr : &*found;
}

bool ClusterServer::isForOthers(std::uint8_t command) const
{
    return std::find(commandsOfOthers.begin(), commandsOfOthers.end(), command) != commandsOfOthers.end();
}

} // namespace meterglass::virtualhan
