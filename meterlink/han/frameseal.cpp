#include "meterlink/han/frameseal.h"

#include "meterlink/han/framechecksequence.h"
#include "meterlink/zcl/bytereader.h"
#include "meterlink/zcl/bytewriter.h"

namespace meterglass::han {

namespace {

constexpr std::size_t CheckSize = 2;

} // namespace

zcl::Bytes seal(const ApsFrame &frame)
{
    zcl::ByteWriter writer;
    writer.u8(static_cast<std::uint8_t>(frame.security));
    writer.u16(frame.destination.node).u8(frame.destination.endpoint);
    writer.u16(frame.source.node).u8(frame.source.endpoint);
    writer.u16(static_cast<std::uint16_t>(frame.cluster)).u16(frame.profile);
    writer.bytes(frame.payload);
    zcl::Bytes sealed = writer.take();
    const std::uint16_t check = frameCheckSequence(sealed);
    sealed.push_back(static_cast<std::uint8_t>(check));
    sealed.push_back(static_cast<std::uint8_t>(check >> 8));
    return sealed;
}

zcl::Decoded<ApsFrame> unseal(zcl::ByteView sealed)
{
    if (sealed.size() < CheckSize)
        return zcl::DecodeError{0, "the frame is shorter than its check sequence"};
    const std::size_t checkOffset = sealed.size() - CheckSize;
    if (frameCheckSequence(sealed.first(checkOffset)) != zcl::ByteReader(sealed.last(CheckSize)).u16())
        return zcl::DecodeError{checkOffset, "the frame check sequence does not fit"};

    zcl::ByteReader reader(sealed.first(checkOffset));
    ApsFrame frame;
    const std::uint8_t security = reader.u8();
    frame.destination.node = reader.u16();
    frame.destination.endpoint = reader.u8();
    frame.source.node = reader.u16();
    frame.source.endpoint = reader.u8();
    frame.cluster = zcl::ClusterId(reader.u16());
    frame.profile = reader.u16();
    if (reader.failed() || security > static_cast<std::uint8_t>(Security::LinkKey))
        return zcl::DecodeError{0, "the frame's header cannot be read"};
    frame.security = Security(security);
    const zcl::ByteView payload = reader.rest();
    frame.payload.assign(payload.begin(), payload.end());
    return frame;
}

} // namespace meterglass::han
