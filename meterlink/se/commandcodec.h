#pragma once

#include "meterlink/se/fieldreader.h"
#include "meterlink/se/fieldwriter.h"
#include "meterlink/zcl/decodeerror.h"

namespace meterglass::se {

/// Reads a command's payload; the command borrows its strings and lists from it. Offsets of errors count from the
/// payload's first byte. Bytes after the last field are an error. What decodes encodes to the same bytes.
template<typename Command>
zcl::Decoded<Command> decodeCommand(zcl::ByteView payload)
{
    zcl::ByteReader reader(payload);
    // Read where it is returned: to copy what was just written field by field takes longer than to decode it.
    static constexpr Command Absent{};
    zcl::Decoded<Command> decoded{Absent};
    Command &command = *decoded;
    if (!detail::FieldsReader<Command>(reader, command).read()) [[unlikely]]
        decoded = zcl::DecodeError{reader.offset(), "the frame ends inside a field of the command"};
    else if (!reader.atEnd()) [[unlikely]]
        decoded = zcl::DecodeError{reader.offset(), "there are bytes after the command's last field"};
    return decoded;
}

/// The command's payload, up to its first absent field. A list's count is written as it stands.
template<typename Command>
zcl::Bytes encodeCommand(const Command &command)
{
    zcl::ByteWriter writer;
    detail::writeRecord(writer, command);
    return writer.take();
}

/// Records one after the other, for a RecordsView.
template<typename Records>
zcl::Bytes encodeRecords(const Records &records)
{
    zcl::ByteWriter writer;
    for (const auto &record : records)
        detail::writeRecord(writer, record);
    return writer.take();
}

} // namespace meterglass::se
