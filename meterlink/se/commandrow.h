#pragma once

#include "meterlink/se/commandlayout.h"
#include "meterlink/se/commandtable.h"

/// What makes a row of the command table out of a command's struct.
namespace meterglass::se {

namespace detail {

template<typename Record>
std::vector<FieldInfo> fieldsOf();

template<typename Command, zcl::DataType Type, typename Member>
FieldInfo infoOf(const Field<Type, Command, Member> &field)
{
    return {field.name, Type, false, field.IsOptional, {}, {}};
}

template<typename Command, zcl::DataType Type>
FieldInfo infoOf(const EarlyField<Type, Command> &field)
{
    return {field.name, Type, false, true, {}, {}};
}

template<typename Command, zcl::DataType Type, typename Count>
FieldInfo infoOf(const ListField<Type, Command, Count> &field)
{
    return {field.name, Type, true, false, {}, {}};
}

template<typename Command, typename Record, typename Count>
FieldInfo infoOf(const RecordsField<Record, Command, Count> &field)
{
    return {field.name, zcl::DataType::Uint8, true, false, Record::Name, fieldsOf<Record>()};
}

template<typename Command>
FieldInfo infoOf(const OctetsField<Command> &field)
{
    return {field.name, zcl::DataType::Uint8, field.structure.empty(), false, field.structure, {}};
}

template<std::uint8_t Value, typename Record>
FieldInfo infoOf(Alternative<Value, Record> /*alternative*/)
{
    return {Record::Name, zcl::DataType::Uint8, false, true, Record::Name, fieldsOf<Record>()};
}

template<typename Command, typename... Alternatives>
FieldInfo infoOf(const ChoiceField<Command, Alternatives...> &field)
{
    return {field.name, zcl::DataType::Uint8, true, false, {}, {infoOf(Alternatives())...}};
}

template<typename Record>
std::vector<FieldInfo> fieldsOf()
{
    return std::apply([](const auto &...fields) { return std::vector<FieldInfo>{infoOf(fields)...}; },
                      Record::fields());
}

template<typename Command>
zcl::Decoded<zcl::Bytes> write(JsonText &json, zcl::ByteView payload, bool isRoundTrip)
{
    const auto command = decodeCommand<Command>(payload);
    if (!command)
        return command.error();
    json.key("fields");
    writeFields(json, *command);
    return isRoundTrip ? encodeCommand(*command) : zcl::Bytes();
}

} // namespace detail

template<typename Command>
constexpr CommandInfo row()
{
    return {Command::Id,
            Command::Name,
            detail::fieldsOf<Command>,
            detail::write<Command>,
            detail::check<Command>,
            detail::layOut<Command>};
}

} // namespace meterglass::se
