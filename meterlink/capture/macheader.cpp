#include "meterlink/capture/macheader.h"

#include "meterlink/zcl/bytewriter.h"

namespace meterglass::capture {

namespace {

/// Data, PAN ID compression, 16-bit destination and source.
constexpr unsigned ShortDataFrame = 0x8841;
constexpr unsigned FramePending = 0x0010;
constexpr unsigned WantsAcknowledgement = 0x0020;
constexpr unsigned VersionShift = 12;
constexpr unsigned Changeable = FramePending | WantsAcknowledgement | 1U << VersionShift;

} // namespace

zcl::Decoded<MacHeader> readMacHeader(zcl::ByteReader &reader)
{
    const std::size_t start = reader.offset();
    const unsigned control = reader.u16();
    MacHeader header;
    header.isFramePending = (control & FramePending) != 0;
    header.wantsAcknowledgement = (control & WantsAcknowledgement) != 0;
    header.version = control >> VersionShift & 1U;
    header.sequence = reader.u8();
    header.panId = reader.u16();
    header.destination = reader.u16();
    header.source = reader.u16();
    if (reader.failed())
        return zcl::DecodeError{reader.offset(), "the frame ends inside its MAC header"};
    if ((control & ~Changeable) != ShortDataFrame)
        return zcl::DecodeError{start, "the frame is no data frame between 16-bit addresses of one PAN"};
    return header;
}

zcl::Bytes encode(const MacHeader &header)
{
    const unsigned control = ShortDataFrame | (header.isFramePending ? FramePending : 0U)
        | (header.wantsAcknowledgement ? WantsAcknowledgement : 0U) | unsigned(header.version & 1U) << VersionShift;
    zcl::ByteWriter writer;
    writer.u16(static_cast<std::uint16_t>(control)).u8(header.sequence).u16(header.panId);
    writer.u16(header.destination).u16(header.source);
    return writer.take();
}

} // namespace meterglass::capture
