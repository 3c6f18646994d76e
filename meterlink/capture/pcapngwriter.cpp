#include "meterlink/capture/pcapngwriter.h"

#include "meterlink/capture/pcapng.h"
#include "meterlink/capture/tapheader.h"
#include "meterlink/zcl/bytewriter.h"

namespace meterglass::capture::pcapng {

namespace {

constexpr std::uint8_t Microseconds = 6;
constexpr std::uint32_t NoLimit = 0;
constexpr std::uint64_t UnknownLength = ~std::uint64_t(0);

void writePadded(zcl::ByteWriter &writer, zcl::ByteView octets)
{
    writer.bytes(octets);
    for (std::size_t left = padding(octets.size()); left > 0; --left)
        writer.u8(0);
}

void writeOption(zcl::ByteWriter &writer, Option option, zcl::ByteView value)
{
    writer.u16(static_cast<std::uint16_t>(option)).u16(static_cast<std::uint16_t>(value.size()));
    writePadded(writer, value);
}

void writeOption(zcl::ByteWriter &writer, Option option, std::string_view text)
{
    constexpr std::size_t Longest = 0xFFFF;
    const std::string_view kept = text.substr(0, Longest);
    writeOption(writer, option, zcl::ByteView(reinterpret_cast<const std::uint8_t *>(kept.data()), kept.size()));
}

void endOptions(zcl::ByteWriter &writer)
{
    writeOption(writer, Option::End, zcl::ByteView());
}

zcl::Bytes block(BlockType type, zcl::ByteView body)
{
    const auto size = static_cast<std::uint32_t>(BlockOverhead + body.size());
    zcl::ByteWriter writer;
    writer.u32(static_cast<std::uint32_t>(type)).u32(size).bytes(body).u32(size);
    return writer.take();
}

zcl::Bytes section(std::string_view application)
{
    zcl::ByteWriter writer;
    writer.u32(ByteOrderMagic).u16(1).u16(0).unsignedOf(UnknownLength, 8);
    writeOption(writer, Option::UserApplication, application);
    endOptions(writer);
    return block(BlockType::Section, writer.take());
}

zcl::Bytes interfaceDescription(std::string_view name)
{
    zcl::ByteWriter writer;
    writer.u16(TapLinkType).u16(0).u32(NoLimit);
    writeOption(writer, Option::InterfaceName, name);
    static constexpr std::uint8_t Resolution[] = {Microseconds};
    writeOption(writer, Option::TimeResolution, zcl::ByteView(Resolution));
    endOptions(writer);
    return block(BlockType::Interface, writer.take());
}

} // namespace

zcl::Bytes fileHeader(std::string_view application, std::string_view interface)
{
    zcl::Bytes octets = section(application);
    const zcl::Bytes description = interfaceDescription(interface);
    octets.insert(octets.end(), description.begin(), description.end());
    return octets;
}

zcl::Bytes packet(const RadioPacket &packet)
{
    const auto time = static_cast<std::uint64_t>(packet.at.time_since_epoch().count());
    const zcl::Bytes octets = encodeTap(packet);
    const auto size = static_cast<std::uint32_t>(octets.size());
    zcl::ByteWriter writer;
    writer.u32(0).u32(static_cast<std::uint32_t>(time >> 32)).u32(static_cast<std::uint32_t>(time));
    writer.u32(size).u32(size);
    writePadded(writer, octets);
    if (packet.direction != RadioPacket::Direction::Unknown) {
        const std::uint8_t flags[] = {static_cast<std::uint8_t>(packet.direction), 0, 0, 0};
        writeOption(writer, Option::PacketFlags, zcl::ByteView(flags));
    }
    if (!packet.comment.empty())
        writeOption(writer, Option::Comment, packet.comment);
    endOptions(writer);
    return block(BlockType::EnhancedPacket, writer.take());
}

} // namespace meterglass::capture::pcapng
