#include "meterlink/zcl/management.h"

#include "meterlink/zcl/reportingconfiguration.h"

namespace meterglass::zcl {

namespace {

using Kind = ReportingConfiguration::Kind;

template<typename Code>
std::uint8_t code(Code value)
{
    return static_cast<std::uint8_t>(value);
}

std::uint16_t number(AttributeId id)
{
    return static_cast<std::uint16_t>(id);
}

Decoded<bool> readComplete(ByteReader &reader)
{
    const std::uint8_t complete = reader.u8();
    if (reader.failed())
        return DecodeError{0, "the frame ends inside the discovery's completeness"};
    if (complete > 1)
        return DecodeError{0, "the discovery's completeness is neither 0 nor 1"};
    return complete == 1;
}

Decoded<ReadReportingConfigurationResponse::Record> readRecord(ByteReader &reader)
{
    const std::size_t start = reader.offset();
    ReadReportingConfigurationResponse::Record record;
    record.status = Status(reader.u8());
    const auto kind = reportingKindOf(reader.u8());
    record.configuration.id = AttributeId(reader.u16());
    if (reader.failed())
        return DecodeError{start, "the frame ends inside a reporting configuration"};
    if (!kind)
        return unknownReportingKind(start + 1);
    record.configuration.kind = *kind;
    if (record.status != Status::Success)
        return record;
    if (const auto error = readSettings(reader, record.configuration, start))
        return *error;
    return record;
}

} // namespace

Decoded<WriteAttributes> decodeWriteAttributes(ByteView payload)
{
    auto records = decodeReportAttributes(payload);
    if (!records)
        return records.error();
    return WriteAttributes{std::move(records->records)};
}

Decoded<WriteAttributesResponse> decodeWriteAttributesResponse(ByteView payload)
{
    ByteReader reader(payload);
    WriteAttributesResponse command;
    if (payload.empty())
        return DecodeError{0, "the frame ends inside the status"};
    if (payload.size() == 1 && Status(payload.front()) == Status::Success)
        return command;
    while (!reader.atEnd()) {
        const std::size_t start = reader.offset();
        const Status status{reader.u8()};
        const AttributeId id{reader.u16()};
        if (reader.failed())
            return DecodeError{start, "the frame ends inside an attribute status record"};
        command.failures.push_back({status, id});
    }
    return command;
}

Decoded<ReadReportingConfiguration> decodeReadReportingConfiguration(ByteView payload)
{
    ByteReader reader(payload);
    ReadReportingConfiguration command;
    while (!reader.atEnd()) {
        const std::size_t start = reader.offset();
        const auto kind = reportingKindOf(reader.u8());
        const AttributeId id{reader.u16()};
        if (reader.failed())
            return DecodeError{start, "the frame ends inside an attribute's direction and id"};
        if (!kind)
            return unknownReportingKind(start);
        command.attributes.push_back({*kind, id});
    }
    return command;
}

Decoded<ReadReportingConfigurationResponse> decodeReadReportingConfigurationResponse(ByteView payload)
{
    ByteReader reader(payload);
    ReadReportingConfigurationResponse command;
    while (!reader.atEnd()) {
        const auto record = readRecord(reader);
        if (!record)
            return record.error();
        command.records.push_back(*record);
    }
    return command;
}

Decoded<DiscoverCommands> decodeDiscoverCommands(ByteView payload)
{
    ByteReader reader(payload);
    DiscoverCommands command;
    command.first = reader.u8();
    command.maximum = reader.u8();
    if (reader.failed())
        return DecodeError{payload.size(), "the frame ends inside a discovery of commands"};
    if (!reader.atEnd())
        return DecodeError{reader.offset(), "there are bytes after the command's last field"};
    return command;
}

Decoded<DiscoverCommandsResponse> decodeDiscoverCommandsResponse(ByteView payload)
{
    ByteReader reader(payload);
    const auto complete = readComplete(reader);
    if (!complete)
        return complete.error();
    const ByteView commands = reader.rest();
    return DiscoverCommandsResponse{*complete, {commands.begin(), commands.end()}};
}

Decoded<DiscoverAttributesExtendedResponse> decodeDiscoverAttributesExtendedResponse(ByteView payload)
{
    ByteReader reader(payload);
    const auto complete = readComplete(reader);
    if (!complete)
        return complete.error();
    DiscoverAttributesExtendedResponse command{*complete, {}};
    while (!reader.atEnd()) {
        const std::size_t start = reader.offset();
        const AttributeId id{reader.u16()};
        const DataType type{reader.u8()};
        const std::uint8_t access = reader.u8();
        if (reader.failed())
            return DecodeError{start, "the frame ends inside an attribute's id, type and access"};
        command.attributes.push_back({id, type, access});
    }
    return command;
}

Bytes encode(const WriteAttributes &command)
{
    return encode(ReportAttributes{command.records});
}

Bytes encode(const WriteAttributesResponse &command)
{
    ByteWriter writer;
    if (command.failures.empty())
        writer.u8(code(Status::Success));
    for (const WriteAttributesResponse::Failure &failure : command.failures)
        writer.u8(code(failure.status)).u16(number(failure.id));
    return writer.take();
}

Bytes encode(const ReadReportingConfiguration &command)
{
    ByteWriter writer;
    for (const ReadReportingConfiguration::Attribute &attribute : command.attributes)
        writer.u8(code(attribute.kind)).u16(number(attribute.id));
    return writer.take();
}

Bytes encode(const ReadReportingConfigurationResponse &command)
{
    ByteWriter writer;
    for (const ReadReportingConfigurationResponse::Record &record : command.records) {
        const ReportingConfiguration &configuration = record.configuration;
        writer.u8(code(record.status)).u8(code(configuration.kind)).u16(number(configuration.id));
        if (record.status == Status::Success)
            writeSettings(writer, configuration);
    }
    return writer.take();
}

Bytes encode(const DiscoverCommands &command)
{
    return ByteWriter().u8(command.first).u8(command.maximum).take();
}

Bytes encode(const DiscoverCommandsResponse &command)
{
    return ByteWriter().u8(command.isComplete ? 1 : 0).bytes(command.commands).take();
}

Bytes encode(const DiscoverAttributesExtendedResponse &command)
{
    ByteWriter writer;
    writer.u8(command.isComplete ? 1 : 0);
    for (const DiscoverAttributesExtendedResponse::Attribute &attribute : command.attributes)
        writer.u16(number(attribute.id)).u8(code(attribute.type)).u8(attribute.access);
    return writer.take();
}

} // namespace meterglass::zcl
