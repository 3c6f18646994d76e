#include "meterlink/zcl/frame.h"

#include "meterlink/zcl/bytewriter.h"

namespace meterglass::zcl {

namespace {

std::uint8_t frameControlOf(const Header &header)
{
    using namespace framecontrol;
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

Bytes encodeFrame(const Header &header, ByteView payload)
{
    ByteWriter writer;
    writer.u8(frameControlOf(header));
    if (header.manufacturerCode)
        writer.u16(*header.manufacturerCode);
    return writer.u8(header.sequence).u8(header.command).bytes(payload).take();
}

} // namespace meterglass::zcl
