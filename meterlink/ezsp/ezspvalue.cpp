#include "meterlink/ezsp/ezspvalue.h"

#include "meterlink/zcl/bytereader.h"
#include "meterlink/zcl/bytewriter.h"

namespace meterglass::ezsp {

namespace {

using Repeat = EzspField::Repeat;
using Kind = EzspType::Kind;

bool readFields(zcl::ByteReader &reader, const std::vector<EzspField> &fields, std::vector<EzspValue> &values);

std::uint64_t extended(std::uint64_t number, std::size_t width)
{
    const std::size_t unused = 64 - 8 * width;
    return static_cast<std::uint64_t>(static_cast<std::int64_t>(number << unused) >> unused);
}

void takeOctets(zcl::ByteReader &reader, std::size_t count, EzspValue &value)
{
    const zcl::ByteView octets = reader.bytes(count);
    value.octets.assign(octets.begin(), octets.end());
}

bool readOne(zcl::ByteReader &reader, const EzspType &type, EzspValue &value)
{
    switch (type.kind) {
    case Kind::Unsigned:
    case Kind::Address:
        value.number = reader.unsignedOf(type.width);
        break;
    case Kind::Signed:
        value.number = extended(reader.unsignedOf(type.width), type.width);
        break;
    case Kind::Octets:
        takeOctets(reader, type.width, value);
        break;
    case Kind::CountedOctets:
        takeOctets(reader, reader.unsignedOf(type.width), value);
        break;
    case Kind::Structure:
        return readFields(reader, type.members, value.members);
    }
    return !reader.failed();
}

/// How often the field stands there; for one up to the frame's end more than there can be.
std::size_t countOf(zcl::ByteReader &reader, const EzspField &field, const std::vector<EzspValue> &before)
{
    switch (field.repeat) {
    case Repeat::Once:
    case Repeat::Fixed:
        return field.count;
    case Repeat::Counted:
        return reader.u8();
    case Repeat::CountedByField:
        return before[field.count].number;
    case Repeat::ToTheEnd:
        return reader.remaining();
    }
    return 0;
}

bool readField(zcl::ByteReader &reader, const EzspField &field, const std::vector<EzspValue> &before, EzspValue &value)
{
    if (field.repeat == Repeat::Once)
        return readOne(reader, *field.type, value);
    const std::size_t count = countOf(reader, field, before);
    if (field.isOctets()) {
        takeOctets(reader, count, value);
        return !reader.failed();
    }
    for (std::size_t index = 0; index < count && (field.repeat != Repeat::ToTheEnd || !reader.atEnd()); ++index) {
        if (!readOne(reader, *field.type, value.members.emplace_back()))
            return false;
    }
    return !reader.failed();
}

bool readFields(zcl::ByteReader &reader, const std::vector<EzspField> &fields, std::vector<EzspValue> &values)
{
    values.reserve(fields.size());
    for (const EzspField &field : fields) {
        EzspValue value;
        value.isAbsent = field.isOptional && reader.atEnd();
        if (!value.isAbsent && !readField(reader, field, values, value))
            return false;
        values.push_back(std::move(value));
    }
    return true;
}

void writeOne(zcl::ByteWriter &writer, const EzspType &type, const EzspValue &value);

void writeField(zcl::ByteWriter &writer, const EzspField &field, const EzspValue &value)
{
    if (value.isAbsent)
        return;
    if (field.repeat == Repeat::Once)
        return writeOne(writer, *field.type, value);
    if (field.repeat == Repeat::Counted)
        writer.u8(static_cast<std::uint8_t>(field.isOctets() ? value.octets.size() : value.members.size()));
    writer.bytes(value.octets);
    for (const EzspValue &member : value.members)
        writeOne(writer, *field.type, member);
}

void writeOne(zcl::ByteWriter &writer, const EzspType &type, const EzspValue &value)
{
    switch (type.kind) {
    case Kind::Unsigned:
    case Kind::Address:
    case Kind::Signed:
        writer.unsignedOf(value.number, type.width);
        break;
    case Kind::CountedOctets:
        writer.unsignedOf(value.octets.size(), type.width).bytes(value.octets);
        break;
    case Kind::Octets:
        writer.bytes(value.octets);
        break;
    case Kind::Structure:
        writer.bytes(encodeFields(type.members, value.members));
        break;
    }
}

} // namespace

zcl::Decoded<std::vector<EzspValue>> decodeFields(const std::vector<EzspField> &fields, zcl::ByteView payload)
{
    zcl::ByteReader reader(payload);
    std::vector<EzspValue> values;
    if (!readFields(reader, fields, values))
        return zcl::DecodeError{reader.offset(), "the frame ends inside a field"};
    if (!reader.atEnd())
        return zcl::DecodeError{reader.offset(), "there are bytes after the last field"};
    return values;
}

zcl::Bytes encodeFields(const std::vector<EzspField> &fields, const std::vector<EzspValue> &values)
{
    zcl::ByteWriter writer;
    for (std::size_t index = 0; index < fields.size(); ++index)
        writeField(writer, fields[index], values[index]);
    return writer.take();
}

} // namespace meterglass::ezsp
