#include "meterlink/se/commandtable.h"

#include "meterlink/se/commandcodec.h"
#include "meterlink/se/meteringcommands.h"
#include "meterlink/se/pricecommands.h"
#include "meterlink/se/text.h"
#include "meterlink/se/valuejson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace meterglass::se {

namespace {

/// A string that is no text keeps the object that says how it is written.
template<zcl::DataType Type>
QJsonValue json(const Storage<Type> &value)
{
    zcl::ByteWriter writer;
    detail::writeValue<Type>(writer, value);
    const zcl::Bytes raw = writer.take();
    QJsonObject parts = valueJson({Type, raw});
    if (!parts.contains(QLatin1String("encoding")))
        return parts.value(QLatin1String("value"));
    parts.remove(QLatin1String("type"));
    return parts;
}

template<typename Command, zcl::DataType Type, typename Member>
void insert(QJsonObject &fields, const Command &command, const Field<Type, Command, Member> &field)
{
    if constexpr (field.IsOptional) {
        if (command.*field.member)
            fields.insert(textOf(field.name), json<Type>(*(command.*field.member)));
    } else {
        fields.insert(textOf(field.name), json<Type>(command.*field.member));
    }
}

template<typename Command, zcl::DataType Type, typename Count>
void insert(QJsonObject &fields, const Command &command, const ListField<Type, Command, Count> &field)
{
    QJsonArray array;
    const ListView<Type> &list = command.*field.member;
    for (std::size_t index = 0; index < list.size(); ++index)
        array.append(json<Type>(list[index]));
    fields.insert(textOf(field.name), array);
}

template<typename Command>
std::vector<FieldInfo> fieldsOf()
{
    const auto info = [](const auto &field) {
        return FieldInfo{field.name, field.Type, field.IsList, field.IsOptional};
    };
    return std::apply([&](const auto &...fields) { return std::vector<FieldInfo>{info(fields)...}; },
                      Command::fields());
}

template<typename Command>
zcl::Decoded<UnderstoodCommand> understand(zcl::ByteView payload)
{
    const auto command = decodeCommand<Command>(payload);
    if (!command)
        return command.error();
    UnderstoodCommand understood;
    std::apply([&](const auto &...fields) { (insert(understood.fields, *command, fields), ...); }, Command::fields());
    understood.reencoded = encodeCommand(*command);
    return understood;
}

template<typename Command>
constexpr CommandInfo row()
{
    return {Command::Id, Command::Name, fieldsOf<Command>, understand<Command>};
}

constexpr auto Commands = std::to_array<CommandInfo>({
    row<GetCurrentPrice>(),
    row<PublishPrice>(),
    row<GetSampledData>(),
    row<GetSampledDataResponse>(),
});

} // namespace

std::span<const CommandInfo> commands()
{
    return Commands;
}

const CommandInfo *commandInfo(const CommandId &id)
{
    const auto found =
        std::find_if(Commands.begin(), Commands.end(), [&id](const CommandInfo &info) { return info.id == id; });
    return found == Commands.end() ? nullptr : &*found;
}

} // namespace meterglass::se
