#pragma once

#include "meterlink/zcl/bytereader.h"
#include "meterlink/zcl/bytes.h"
#include "meterlink/zcl/decodeerror.h"

#include <optional>

namespace meterglass::zcl {

enum class FrameType : std::uint8_t { Global = 0, Cluster = 1 };
enum class Direction : std::uint8_t { ClientToServer = 0, ServerToClient = 1 };

/// The general ZCL frame header (ZCL8 2.4.1).
struct Header
{
    FrameType type = FrameType::Global;
    Direction direction = Direction::ClientToServer;
    bool isDefaultResponseDisabled = false;
    std::optional<std::uint16_t> manufacturerCode;
    std::uint8_t sequence = 0;
    std::uint8_t command = 0;
    /// Frame control bits 5 to 7: ignored (ZCL8 2.4.1.1), and kept so that what decodes encodes to the same bytes.
    std::uint8_t reservedBits = 0;

    bool operator==(const Header &) const = default;
};

/// A frame that borrows its payload from the bytes it was decoded from.
struct FrameView
{
    Header header;
    ByteView payload;
    /// Index of the payload's first byte in the frame.
    std::size_t payloadOffset = 0;
};

/// A frame that owns its payload.
class Frame
{
public:
    Frame() = default;
    Frame(Header header, Bytes payload) : m_header(header), m_payload(std::move(payload)) { }
    explicit Frame(const FrameView &view) : m_header(view.header), m_payload(view.payload.begin(), view.payload.end())
    { }

    const Header &header() const { return m_header; }
    ByteView payload() const { return m_payload; }

    bool operator==(const Frame &) const = default;

private:
    Header m_header;
    Bytes m_payload;
};

/// Fails on a frame that ends inside its header and on the two reserved frame types.
Decoded<FrameView> decodeFrame(ByteView bytes);
Bytes encodeFrame(const Header &header, ByteView payload);

/// The bits of the frame control field (ZCL8 2.4.1.1).
namespace framecontrol {
inline constexpr std::uint8_t FrameTypeMask = 0x03;
inline constexpr std::uint8_t ManufacturerSpecific = 0x04;
inline constexpr std::uint8_t FromServer = 0x08;
inline constexpr std::uint8_t DisableDefaultResponse = 0x10;
inline constexpr std::uint8_t ReservedBits = 0xE0;
} // namespace framecontrol

// In the header, because every frame of every source passes it; and filled in place, because to copy what was just
// written field by field takes longer than to decode it.
inline Decoded<FrameView> decodeFrame(ByteView bytes)
{
    using namespace framecontrol;
    Decoded<FrameView> decoded{FrameView()};
    FrameView &frame = *decoded;
    Header &header = frame.header;
    ByteReader reader(bytes);
    const std::uint8_t control = reader.u8();
    header.type = static_cast<FrameType>(control & FrameTypeMask);
    header.direction = control & FromServer ? Direction::ServerToClient : Direction::ClientToServer;
    header.isDefaultResponseDisabled = (control & DisableDefaultResponse) != 0;
    header.reservedBits = control & ReservedBits;
    if (control & ManufacturerSpecific)
        header.manufacturerCode = reader.u16();
    header.sequence = reader.u8();
    header.command = reader.u8();
    frame.payloadOffset = reader.offset();
    frame.payload = reader.rest();
    if ((control & FrameTypeMask) > static_cast<std::uint8_t>(FrameType::Cluster)) [[unlikely]]
        decoded = DecodeError{0, "the frame type is reserved"};
    else if (reader.failed()) [[unlikely]]
        decoded = DecodeError{bytes.size(), "the frame ends inside its header"};
    return decoded;
}

} // namespace meterglass::zcl
