#pragma once

#include "meterlink/se/command.h"
#include "meterlink/zcl/bytewriter.h"

/// How a record's fields are written; see commandcodec.h.
namespace meterglass::se::detail {

template<zcl::DataType Type>
void writeValue(zcl::ByteWriter &writer, const Storage<Type> &value)
{
    if constexpr (std::is_same_v<Storage<Type>, OctetsView>) {
        if (value.isInvalid())
            writer.u8(0xFF);
        else
            writer.u8(static_cast<std::uint8_t>(value.octets().size())).bytes(value.octets());
    } else {
        writer.unsignedOf(static_cast<std::uint64_t>(value), wireWidth(Type));
    }
}

/// @return false at a field that is absent, after which there are no others
template<typename Command, zcl::DataType Type, typename Member>
bool writeField(zcl::ByteWriter &writer, const Command &command, const Field<Type, Command, Member> &field)
{
    if constexpr (Field<Type, Command, Member>::IsOptional) {
        if (!(command.*field.member))
            return false;
        writeValue<Type>(writer, *(command.*field.member));
    } else {
        writeValue<Type>(writer, command.*field.member);
    }
    return true;
}

template<typename Command, zcl::DataType Type>
bool writeField(zcl::ByteWriter &writer, const Command &command, const EarlyField<Type, Command> &field)
{
    if (command.*field.member)
        writeValue<Type>(writer, *(command.*field.member));
    return true;
}

/// Lists, records and octets are written as they lie on the wire.
template<typename Command, typename Borrowed>
bool writeField(zcl::ByteWriter &writer, const Command &command, const Borrowed &field)
{
    writer.bytes((command.*field.member).raw());
    return true;
}

template<typename Record>
void writeRecord(zcl::ByteWriter &writer, const Record &record)
{
    std::apply([&](const auto &...fields) { return (detail::writeField(writer, record, fields) && ...); },
               Record::fields());
}

} // namespace meterglass::se::detail
