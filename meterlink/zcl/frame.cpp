#include "meterlink/zcl/frame.h"

#include "meterlink/zcl/bytereader.h"
#include "meterlink/zcl/bytewriter.h"

namespace meterglass::zcl {

namespace {

constexpr std::uint8_t FrameTypeMask = 0x03;
constexpr std::uint8_t ManufacturerSpecific = 0x04;
constexpr std::uint8_t FromServer = 0x08;
constexpr std::uint8_t DisableDefaultResponse = 0x10;
constexpr std::uint8_t ReservedBits = 0xE0;

std::uint8_t frameControlOf(const Header &header)
{
    std::uint8_t control = header.reservedBits & ReservedBits;
    control |= static_cast<std::uint8_t>(header.type);
    if (header.manufacturerCode)
        control |= ManufacturerSpecific;
    if (header.direction == Direction::ServerToClient)
        control |= FromServer;
    if (header.isDefaultResponseDisabled)
        control |= DisableDefaultResponse;
    return control;
}

} // namespace

Decoded<FrameView> decodeFrame(ByteView bytes)
{
    ByteReader reader(bytes);
    const std::uint8_t control = reader.u8();
    if ((control & FrameTypeMask) > static_cast<std::uint8_t>(FrameType::Cluster))
        return DecodeError{0, "the frame type is reserved"};
    Header header;
    header.type = static_cast<FrameType>(control & FrameTypeMask);
    header.direction = control & FromServer ? Direction::ServerToClient : Direction::ClientToServer;
    header.isDefaultResponseDisabled = (control & DisableDefaultResponse) != 0;
    header.reservedBits = control & ReservedBits;
    if (control & ManufacturerSpecific)
        header.manufacturerCode = reader.u16();
    header.sequence = reader.u8();
    header.command = reader.u8();
    if (reader.failed())
        return DecodeError{bytes.size(), "the frame ends inside its header"};
    const std::size_t payloadOffset = reader.offset();
    return FrameView{header, reader.rest(), payloadOffset};
}

Bytes encodeFrame(const Header &header, ByteView payload)
{
    ByteWriter writer;
    writer.u8(frameControlOf(header));
    if (header.manufacturerCode)
        writer.u16(*header.manufacturerCode);
    return writer.u8(header.sequence).u8(header.command).bytes(payload).take();
}

} // namespace meterglass::zcl
