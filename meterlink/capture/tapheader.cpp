#include "meterlink/capture/tapheader.h"

#include "meterlink/han/framechecksequence.h"
#include "meterlink/zcl/bytereader.h"
#include "meterlink/zcl/bytewriter.h"

#include <bit>

namespace meterglass::capture {

namespace {

enum class Type : std::uint16_t { CheckSequence = 0, Rssi = 1, Channel = 3, LinkQuality = 10 };
enum class CheckSequence : std::uint8_t { None = 0, Crc16 = 1, Crc32 = 2 };

constexpr std::size_t HeaderSize = 4;
constexpr std::size_t Alignment = 4;

std::size_t padding(std::size_t size)
{
    return (Alignment - size % Alignment) % Alignment;
}

void write(zcl::ByteWriter &writer, Type type, std::uint64_t value, std::size_t width)
{
    writer.u16(static_cast<std::uint16_t>(type)).u16(static_cast<std::uint16_t>(width)).unsignedOf(value, width);
    for (std::size_t left = padding(width); left > 0; --left)
        writer.u8(0);
}

/// @return how the frame ends, where the value says it
std::optional<CheckSequence> readValue(Type type, zcl::ByteReader value, RadioPacket &packet)
{
    switch (type) {
    case Type::CheckSequence:
        return CheckSequence(value.u8());
    case Type::Rssi:
        packet.rssi = std::bit_cast<float>(value.u32());
        return std::nullopt;
    case Type::Channel:
        packet.channel = static_cast<std::uint8_t>(value.u16());
        return std::nullopt;
    case Type::LinkQuality:
        packet.linkQuality = value.u8();
        return std::nullopt;
    }
    return std::nullopt; // of a later version
}

} // namespace

zcl::Bytes withCheckSequence(zcl::ByteView frame)
{
    zcl::ByteWriter writer;
    writer.bytes(frame).u16(han::frameCheckSequence(frame));
    return writer.take();
}

zcl::Bytes encodeTap(const RadioPacket &packet)
{
    zcl::ByteWriter values;
    write(values, Type::CheckSequence, static_cast<std::uint8_t>(CheckSequence::Crc16), 1);
    if (packet.rssi)
        write(values, Type::Rssi, std::bit_cast<std::uint32_t>(*packet.rssi), 4);
    if (packet.channel)
        write(values, Type::Channel, *packet.channel, 3); // and page 0
    if (packet.linkQuality)
        write(values, Type::LinkQuality, *packet.linkQuality, 1);
    const zcl::Bytes octets = values.take();
    zcl::ByteWriter writer;
    writer.u16(0).u16(static_cast<std::uint16_t>(HeaderSize + octets.size())).bytes(octets).bytes(packet.frame);
    return writer.take();
}

std::optional<zcl::DecodeError> readTap(zcl::ByteView bytes, RadioPacket &packet)
{
    zcl::ByteReader start(bytes);
    const std::uint16_t version = start.u16();
    const std::size_t size = start.u16();
    if (start.failed() || version != 0 || size < HeaderSize || size > bytes.size())
        return zcl::DecodeError{0, "the TAP header is of another version or longer than its packet"};
    zcl::ByteReader reader(bytes.first(size));
    reader.bytes(HeaderSize);
    CheckSequence end = CheckSequence::None;
    while (!reader.atEnd()) {
        const std::size_t place = reader.offset();
        const auto type = Type(reader.u16());
        const std::size_t width = reader.u16();
        const zcl::ByteView value = reader.bytes(width);
        reader.bytes(padding(width));
        if (reader.failed())
            return zcl::DecodeError{place, "a value of the TAP header is longer than the header"};
        end = readValue(type, zcl::ByteReader(value), packet).value_or(end);
    }
    const zcl::ByteView frame = bytes.subspan(size);
    if (end != CheckSequence::None && end != CheckSequence::Crc16)
        return zcl::DecodeError{HeaderSize, "the frame's check sequence is none of 16 bits"};
    packet.frame = end == CheckSequence::Crc16 ? zcl::Bytes(frame.begin(), frame.end()) : withCheckSequence(frame);
    return std::nullopt;
}

} // namespace meterglass::capture
