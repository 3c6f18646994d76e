#pragma once

#include "meterlink/se/fieldnode.h"
#include "meterlink/se/memberjson.h"

/// Where a command's fields lie, from the list of members that decodes it.
namespace meterglass::se::detail {

template<typename Record>
bool layRecord(FieldNodes &nodes, zcl::ByteReader &reader);

inline std::string elementName(std::size_t index)
{
    return '[' + std::to_string(index) + ']';
}

/// The member as writeMember() has it, without its name.
template<typename Command, typename Member>
std::string valueOf(const Command &command, const Member &field)
{
    std::string text;
    JsonText json(text);
    writeMember(json, command, field);
    constexpr std::size_t QuotesAndColon = 3;
    return text.substr(std::min(text.size(), field.name.size() + QuotesAndColon));
}

/// Of most fields the value says all.
template<typename Command, typename Member>
void layInside(FieldNode &node, zcl::ByteReader /*inside*/, const Command &command, const Member &field)
{
    node.value = valueOf(command, field);
}

template<typename Command, zcl::DataType Type, typename Count>
void layInside(FieldNode &node, zcl::ByteReader inside, const Command &command,
               const ListField<Type, Command, Count> &field)
{
    const ListView<Type> &list = command.*field.member;
    node.children.reserve(list.size());
    for (std::size_t index = 0; index < list.size(); ++index) {
        const std::size_t start = inside.offset();
        inside.bytes(wireWidth(Type));
        std::string text;
        JsonText json(text);
        writeJson<Type>(json, list[index]);
        node.children.push_back({elementName(index), text, start, inside.offset() - start, {}});
    }
}

template<typename Command, typename Record, typename Count>
void layInside(FieldNode &node, zcl::ByteReader inside, const Command &command,
               const RecordsField<Record, Command, Count> &field)
{
    const std::size_t count = (command.*field.member).size();
    node.children.reserve(count);
    for (std::size_t index = 0; index < count; ++index) {
        FieldNode child{elementName(index), {}, inside.offset(), 0, {}};
        layRecord<Record>(child.children, inside);
        child.size = inside.offset() - child.offset;
        node.children.push_back(std::move(child));
    }
}

/// @return whether the value is the alternative's, and so laid out
template<std::uint8_t Value, typename Record>
bool layAlternative(FieldNode &node, Alternative<Value, Record> /*alternative*/, std::uint8_t selected,
                    zcl::ByteReader inside)
{
    return selected == Value && layRecord<Record>(node.children, inside);
}

template<typename Command, typename... Alternatives>
void layInside(FieldNode &node, zcl::ByteReader inside, const Command &command,
               const ChoiceField<Command, Alternatives...> &field)
{
    if (!(layAlternative(node, Alternatives(), command.*field.selector, inside) || ...))
        node.value = valueOf(command, field);
}

/// A field that the frame does not have leaves no node.
template<typename Record, typename Member>
bool layField(FieldNodes &nodes, zcl::ByteReader &reader, Record &record, const Member &field)
{
    const zcl::ByteReader inside = reader;
    if (!readField(reader, record, field))
        return false;
    if (reader.offset() == inside.offset())
        return true;
    FieldNode node{std::string(field.name), {}, inside.offset(), reader.offset() - inside.offset(), {}};
    layInside(node, inside, record, field);
    nodes.push_back(std::move(node));
    return true;
}

/// Adds a node for each field up to the one that cannot be read, before which the reader then stands.
template<typename Record>
bool layRecord(FieldNodes &nodes, zcl::ByteReader &reader)
{
    Record record;
    return std::apply([&](const auto &...fields) { return (layField(nodes, reader, record, fields) && ...); },
                      Record::fields());
}

template<typename Command>
std::optional<zcl::DecodeError> check(zcl::ByteView payload)
{
    const auto command = decodeCommand<Command>(payload);
    return command ? std::nullopt : std::optional(command.error());
}

template<typename Command>
std::optional<zcl::DecodeError> layOut(FieldNodes &nodes, zcl::ByteView payload)
{
    zcl::ByteReader reader(payload);
    layRecord<Command>(nodes, reader);
    return check<Command>(payload);
}

} // namespace meterglass::se::detail
