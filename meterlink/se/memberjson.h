#pragma once

#include "meterlink/se/commandcodec.h"
#include "meterlink/se/valuejson.h"

/// How the members of a command are written as JSON (see decodedframe.h).
namespace meterglass::se::detail {

/// What writeScalar() would write.
template<zcl::DataType Type>
void writeNumber(JsonText &json, Storage<Type> value)
{
    static_assert(Type != zcl::DataType::Eui64, "an identifier is written as text");
    if (Type == zcl::DataType::Bool && value <= 1)
        json.boolean(value == 1);
    else if constexpr (isSignedOnWire(Type))
        json.number(std::int64_t(value));
    else
        json.number(std::uint64_t(value));
}

template<zcl::DataType Type>
void writeJson(JsonText &json, const Storage<Type> &value)
{
    if constexpr (std::is_same_v<Storage<Type>, OctetsView>) {
        if (value.isInvalid())
            json.null();
        else
            writeString(json, value.octets());
    } else {
        writeNumber<Type>(json, value);
    }
}

template<typename Record>
void writeFields(JsonText &json, const Record &record);

template<typename Command, zcl::DataType Type, typename Member>
void writeMember(JsonText &json, const Command &command, const Field<Type, Command, Member> &field)
{
    if constexpr (Field<Type, Command, Member>::IsOptional) {
        if (command.*field.member)
            writeJson<Type>(json.key(field.name), *(command.*field.member));
    } else {
        writeJson<Type>(json.key(field.name), command.*field.member);
    }
}

template<typename Command, zcl::DataType Type>
void writeMember(JsonText &json, const Command &command, const EarlyField<Type, Command> &field)
{
    if (command.*field.member)
        writeJson<Type>(json.key(field.name), *(command.*field.member));
}

template<typename Command, zcl::DataType Type, typename Count>
void writeMember(JsonText &json, const Command &command, const ListField<Type, Command, Count> &field)
{
    const ListView<Type> &list = command.*field.member;
    json.key(field.name).beginArray();
    for (std::size_t index = 0; index < list.size(); ++index)
        writeJson<Type>(json, list[index]);
    json.endArray();
}

template<typename Command, typename Record, typename Count>
void writeMember(JsonText &json, const Command &command, const RecordsField<Record, Command, Count> &field)
{
    json.key(field.name).beginArray();
    for (const Record &record : command.*field.member)
        writeFields(json, record);
    json.endArray();
}

template<typename Command>
void writeMember(JsonText &json, const Command &command, const OctetsField<Command> &field)
{
    json.key(field.name).hex((command.*field.member).raw());
}

/// @return whether the value is the alternative's, and so written
template<std::uint8_t Value, typename Record>
bool writeAlternative(JsonText &json, Alternative<Value, Record> /*alternative*/, std::uint8_t selected,
                      zcl::ByteView raw)
{
    if (selected != Value)
        return false;
    zcl::ByteReader reader(raw);
    Record record;
    readRecord(reader, record);
    writeFields(json, record);
    return true;
}

template<typename Command, typename... Alternatives>
void writeMember(JsonText &json, const Command &command, const ChoiceField<Command, Alternatives...> &field)
{
    const zcl::ByteView raw = (command.*field.member).raw();
    json.key(field.name);
    if (!(writeAlternative(json, Alternatives(), command.*field.selector, raw) || ...))
        json.hex(raw);
}

template<typename Record>
void writeFields(JsonText &json, const Record &record)
{
    json.beginObject();
    std::apply([&](const auto &...fields) { (writeMember(json, record, fields), ...); }, Record::fields());
    json.endObject();
}

} // namespace meterglass::se::detail
