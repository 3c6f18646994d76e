#include "meterlink/zcl/foundation.h"

#include "meterlink/zcl/bytereader.h"
#include "meterlink/zcl/bytewriter.h"
#include "meterlink/zcl/reportingconfiguration.h"

namespace meterglass::zcl {

namespace {

using Kind = ReportingConfiguration::Kind;

template<typename Id>
std::uint16_t number(Id id)
{
    return static_cast<std::uint16_t>(id);
}

template<typename Code>
std::uint8_t code(Code value)
{
    return static_cast<std::uint8_t>(value);
}

std::optional<DecodeError> trailing(const ByteReader &reader)
{
    if (reader.atEnd())
        return std::nullopt;
    return DecodeError{reader.offset(), "there are bytes after the command's last field"};
}

std::optional<DecodeError> readSending(ByteReader &reader, ReportingConfiguration &record)
{
    const std::size_t start = reader.offset();
    record.type = DataType(reader.u8());
    record.minimumInterval = reader.u16();
    record.maximumInterval = reader.u16();
    if (reader.failed())
        return DecodeError{start, "the frame ends inside a reporting configuration"};
    const auto traits = traitsOf(record.type);
    if (!traits)
        return DecodeError{start, "the data type is not known"};
    if (!traits->isAnalogue)
        return std::nullopt;
    const Decoded<ValueView> change = readValue(reader, record.type);
    if (!change)
        return change.error();
    record.reportableChange = Value(*change);
    return std::nullopt;
}

Decoded<ReportingConfiguration> readConfiguration(ByteReader &reader)
{
    const std::size_t start = reader.offset();
    const auto kind = reportingKindOf(reader.u8());
    if (!kind)
        return unknownReportingKind(start);
    ReportingConfiguration record;
    record.kind = *kind;
    record.id = AttributeId(reader.u16());
    if (const auto error = readSettings(reader, record, start))
        return *error;
    return record;
}

void write(ByteWriter &writer, const ReportingConfiguration &record)
{
    writer.u8(code(record.kind)).u16(number(record.id));
    writeSettings(writer, record);
}

void write(ByteWriter &writer, const Value &value)
{
    writer.u8(code(value.type())).bytes(value.view().raw);
}

} // namespace

std::optional<RecordCursor::Layout> recordLayoutOf(const Header &header)
{
    if (header.type != FrameType::Global)
        return std::nullopt;
    if (GlobalCommand(header.command) == GlobalCommand::ReadAttributesResponse)
        return RecordCursor::Layout::ReadResponse;
    if (GlobalCommand(header.command) == GlobalCommand::ReportAttributes)
        return RecordCursor::Layout::Report;
    return std::nullopt;
}

std::optional<DecodeError> readSettings(ByteReader &reader, ReportingConfiguration &record, std::size_t start)
{
    if (record.kind == Kind::Send)
        return readSending(reader, record);
    record.timeoutPeriod = reader.u16();
    if (reader.failed())
        return DecodeError{start, "the frame ends inside a reporting configuration"};
    return std::nullopt;
}

void writeSettings(ByteWriter &writer, const ReportingConfiguration &record)
{
    if (record.kind == Kind::Expect) {
        writer.u16(record.timeoutPeriod);
        return;
    }
    writer.u8(code(record.type)).u16(record.minimumInterval).u16(record.maximumInterval);
    if (record.reportableChange)
        writer.bytes(record.reportableChange->view().raw);
}

Decoded<ReadAttributes> decodeReadAttributes(ByteView payload)
{
    ByteReader reader(payload);
    ReadAttributes command;
    while (!reader.atEnd()) {
        const std::size_t start = reader.offset();
        const AttributeId id{reader.u16()};
        if (reader.failed())
            return DecodeError{start, "the frame ends inside an attribute id"};
        command.ids.push_back(id);
    }
    return command;
}

Decoded<ReadAttributesResponse> decodeReadAttributesResponse(ByteView payload)
{
    RecordCursor cursor(payload, RecordCursor::Layout::ReadResponse);
    ReadAttributesResponse command;
    while (const auto *record = cursor.next()) {
        command.records.push_back({record->id, record->status, std::nullopt});
        if (record->value)
            command.records.back().value = Value(*record->value);
    }
    if (cursor.error())
        return *cursor.error();
    return command;
}

Decoded<ReportAttributes> decodeReportAttributes(ByteView payload)
{
    RecordCursor cursor(payload, RecordCursor::Layout::Report);
    ReportAttributes command;
    while (const auto *record = cursor.next())
        command.records.push_back({record->id, Value(*record->value)});
    if (cursor.error())
        return *cursor.error();
    return command;
}

Decoded<ConfigureReporting> decodeConfigureReporting(ByteView payload)
{
    ByteReader reader(payload);
    ConfigureReporting command;
    while (!reader.atEnd()) {
        const Decoded<ReportingConfiguration> record = readConfiguration(reader);
        if (!record)
            return record.error();
        command.records.push_back(*record);
    }
    return command;
}

Decoded<ConfigureReportingResponse> decodeConfigureReportingResponse(ByteView payload)
{
    ByteReader reader(payload);
    ConfigureReportingResponse command;
    if (payload.empty())
        return DecodeError{0, "the frame ends inside the status"};
    if (payload.size() == 1 && Status(payload.front()) == Status::Success)
        return command;
    while (!reader.atEnd()) {
        const std::size_t start = reader.offset();
        const Status status{reader.u8()};
        const auto kind = reportingKindOf(reader.u8());
        const AttributeId id{reader.u16()};
        if (reader.failed())
            return DecodeError{start, "the frame ends inside an attribute status record"};
        if (!kind)
            return unknownReportingKind(start + 1);
        command.failures.push_back({status, *kind, id});
    }
    return command;
}

Decoded<DefaultResponse> decodeDefaultResponse(ByteView payload)
{
    ByteReader reader(payload);
    DefaultResponse command;
    command.command = reader.u8();
    command.status = Status(reader.u8());
    if (reader.failed())
        return DecodeError{payload.size(), "the frame ends inside a Default Response"};
    if (const auto error = trailing(reader))
        return *error;
    return command;
}

Decoded<DiscoverAttributes> decodeDiscoverAttributes(ByteView payload)
{
    ByteReader reader(payload);
    DiscoverAttributes command;
    command.first = AttributeId(reader.u16());
    command.maximum = reader.u8();
    if (reader.failed())
        return DecodeError{payload.size(), "the frame ends inside a Discover Attributes"};
    if (const auto error = trailing(reader))
        return *error;
    return command;
}

Decoded<DiscoverAttributesResponse> decodeDiscoverAttributesResponse(ByteView payload)
{
    ByteReader reader(payload);
    const std::uint8_t complete = reader.u8();
    if (reader.failed())
        return DecodeError{0, "the frame ends inside the discovery's completeness"};
    if (complete > 1)
        return DecodeError{0, "the discovery's completeness is neither 0 nor 1"};
    DiscoverAttributesResponse command;
    command.isComplete = complete == 1;
    while (!reader.atEnd()) {
        const std::size_t start = reader.offset();
        const AttributeId id{reader.u16()};
        const DataType type{reader.u8()};
        if (reader.failed())
            return DecodeError{start, "the frame ends inside an attribute's id and type"};
        command.attributes.push_back({id, type});
    }
    return command;
}

Bytes encode(const ReadAttributes &command)
{
    ByteWriter writer;
    for (const AttributeId id : command.ids)
        writer.u16(number(id));
    return writer.take();
}

Bytes encode(const ReadAttributesResponse &command)
{
    ByteWriter writer;
    for (const ReadRecord &record : command.records) {
        writer.u16(number(record.id)).u8(code(record.status));
        if (record.value)
            write(writer, *record.value);
    }
    return writer.take();
}

Bytes encode(const ReportAttributes &command)
{
    ByteWriter writer;
    for (const ReportRecord &record : command.records) {
        writer.u16(number(record.id));
        write(writer, record.value);
    }
    return writer.take();
}

Bytes encode(const ConfigureReporting &command)
{
    ByteWriter writer;
    for (const ReportingConfiguration &record : command.records)
        write(writer, record);
    return writer.take();
}

Bytes encode(const ConfigureReportingResponse &command)
{
    ByteWriter writer;
    if (command.failures.empty())
        writer.u8(code(Status::Success));
    for (const ConfigureReportingResponse::Failure &failure : command.failures)
        writer.u8(code(failure.status)).u8(code(failure.kind)).u16(number(failure.id));
    return writer.take();
}

Bytes encode(const DefaultResponse &command)
{
    return ByteWriter().u8(command.command).u8(code(command.status)).take();
}

Bytes encode(const DiscoverAttributes &command)
{
    return ByteWriter().u16(number(command.first)).u8(command.maximum).take();
}

Bytes encode(const DiscoverAttributesResponse &command)
{
    ByteWriter writer;
    writer.u8(command.isComplete ? 1 : 0);
    for (const DiscoverAttributesResponse::Attribute &attribute : command.attributes)
        writer.u16(number(attribute.id)).u8(code(attribute.type));
    return writer.take();
}

} // namespace meterglass::zcl
