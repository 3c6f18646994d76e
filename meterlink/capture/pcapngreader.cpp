#include "meterlink/capture/pcapngreader.h"

#include "meterlink/capture/pcapng.h"
#include "meterlink/capture/tapheader.h"

#include <functional>

namespace meterglass::capture {

using pcapng::BlockType;
using pcapng::Option;

namespace {

constexpr std::uint16_t WithCheckSequence = 195;
constexpr std::uint16_t WithoutCheckSequence = 230;
constexpr std::int64_t EndOfYear9999 = 253'402'300'799;

/// Calls for each option up to their end; what is cut short ends them.
void forEachOption(zcl::ByteReader reader, const std::function<void(Option, zcl::ByteView)> &take)
{
    while (!reader.failed() && !reader.atEnd()) {
        const auto option = Option(reader.u16());
        const std::size_t size = reader.u16();
        const zcl::ByteView value = reader.bytes(size);
        reader.bytes(pcapng::padding(size));
        if (reader.failed() || option == Option::End)
            return;
        take(option, value);
    }
}

/// @return 0 where the units do not fit 64 bits
std::uint64_t power(std::uint64_t base, unsigned exponent)
{
    std::uint64_t product = 1;
    for (unsigned step = 0; step < exponent; ++step) {
        if (product > ~std::uint64_t(0) / base)
            return 0;
        product *= base;
    }
    return product;
}

} // namespace

std::optional<zcl::Decoded<RadioPacket>> PcapngReader::next()
{
    while (!m_hasFailed && m_offset < m_file.size()) {
        const auto block = nextBlock();
        std::optional<zcl::DecodeError> error;
        if (!block)
            error = block.error();
        else if (BlockType(block->type) == BlockType::Section)
            error = beginSection(*block);
        else if (!m_hasSection)
            error = zcl::DecodeError{0, "the file is no pcapng file"};
        else if (BlockType(block->type) == BlockType::Interface)
            error = addInterface(*block);
        else if (BlockType(block->type) == BlockType::EnhancedPacket) {
            if (auto packet = packetIn(*block)) {
                m_hasFailed = !packet->hasValue();
                return packet;
            }
        }
        if (error) {
            m_hasFailed = true;
            return *error;
        }
    }
    return std::nullopt;
}

zcl::Decoded<PcapngReader::Block> PcapngReader::nextBlock()
{
    zcl::ByteReader reader(m_file.subspan(m_offset));
    Block block;
    block.type = reader.u32();
    const std::size_t size = reader.u32();
    if (BlockType(block.type) == BlockType::Section && reader.remaining() >= 4
        && zcl::ByteReader(reader.ahead()).u32() != pcapng::ByteOrderMagic)
        return zcl::DecodeError{m_offset, "the file is of a big-endian machine or no pcapng file"};
    if (reader.failed() || size < pcapng::BlockOverhead || size % 4 != 0 || size > m_file.size() - m_offset)
        return zcl::DecodeError{m_offset, "the file ends inside a block, or is no pcapng file"};
    block.body = reader.bytes(size - pcapng::BlockOverhead);
    block.offset = m_offset + 8;
    if (reader.u32() != size)
        return zcl::DecodeError{m_offset, "a block's two lengths differ"};
    m_offset += size;
    return block;
}

std::optional<zcl::DecodeError> PcapngReader::beginSection(const Block &block)
{
    zcl::ByteReader reader(block.body);
    reader.u32();
    const std::uint16_t major = reader.u16();
    if (reader.failed() || major != 1)
        return zcl::DecodeError{block.offset, "the file is of another version of pcapng"};
    m_hasSection = true;
    m_interfaces.clear();
    return std::nullopt;
}

std::optional<zcl::DecodeError> PcapngReader::addInterface(const Block &block)
{
    zcl::ByteReader reader(block.body);
    Interface interface;
    interface.linkType = reader.u16();
    reader.u16();
    reader.u32();
    if (reader.failed())
        return zcl::DecodeError{block.offset, "an interface's description is too short"};
    forEachOption(reader, [&interface](Option option, zcl::ByteView value) {
        zcl::ByteReader number(value);
        if (option == Option::TimeResolution) {
            const unsigned resolution = number.u8();
            interface.base = resolution & 0x80U ? 2 : 10;
            interface.unitsPerSecond = power(interface.base, resolution & 0x7FU);
        } else if (option == Option::TimeOffset) {
            interface.offset = static_cast<std::int64_t>(number.unsignedOf(8));
        }
    });
    if (interface.unitsPerSecond == 0)
        return zcl::DecodeError{block.offset, "an interface's time resolution is finer than 64 bits can count"};
    m_interfaces.push_back(interface);
    return std::nullopt;
}

std::optional<zcl::Decoded<RadioPacket>> PcapngReader::packetIn(const Block &block)
{
    zcl::ByteReader reader(block.body);
    const std::size_t number = reader.u32();
    const std::uint64_t high = reader.u32();
    const std::uint64_t units = high << 32 | reader.u32();
    const std::size_t size = reader.u32();
    reader.u32();
    const zcl::ByteView octets = reader.bytes(size);
    reader.bytes(pcapng::padding(size));
    if (reader.failed() || number >= m_interfaces.size())
        return zcl::DecodeError{block.offset, "a packet is longer than its block or of no interface"};
    const Interface &interface = m_interfaces[number];
    RadioPacket packet;
    const auto at = timeOf(interface, units);
    if (!at)
        return zcl::DecodeError{block.offset, "a packet's time is not between 1970 and 9999"};
    packet.at = *at;
    if (interface.linkType != TapLinkType && interface.linkType != WithCheckSequence
        && interface.linkType != WithoutCheckSequence) {
        ++m_skipped;
        return std::nullopt;
    }
    if (const auto error = readFrame(interface, octets, packet))
        return zcl::DecodeError{block.offset + 20 + error->offset, error->what};
    forEachOption(reader, [&packet](Option option, zcl::ByteView value) {
        if (option == Option::Comment)
            packet.comment.assign(value.begin(), value.end());
        else if (option == Option::PacketFlags && !value.empty() && (value.front() & 0x03U) != 3)
            packet.direction = RadioPacket::Direction(value.front() & 0x03U);
    });
    return packet;
}

std::optional<zcl::DecodeError> PcapngReader::readFrame(const Interface &interface, zcl::ByteView octets,
                                                        RadioPacket &packet)
{
    if (interface.linkType == TapLinkType)
        return readTap(octets, packet);
    packet.frame =
        interface.linkType == WithCheckSequence ? zcl::Bytes(octets.begin(), octets.end()) : withCheckSequence(octets);
    return std::nullopt;
}

std::optional<RadioPacket::Time> PcapngReader::timeOf(const Interface &interface, std::uint64_t units)
{
    constexpr std::uint64_t Million = 1'000'000;
    std::uint64_t perSecond = interface.unitsPerSecond;
    while (perSecond > Million * Million) { // finer than a picosecond: what follows would overflow
        perSecond /= interface.base;
        units /= interface.base;
    }
    const std::uint64_t seconds = units / perSecond;
    if (seconds > EndOfYear9999 || interface.offset > EndOfYear9999 || interface.offset < -EndOfYear9999)
        return std::nullopt;
    const std::int64_t utc = static_cast<std::int64_t>(seconds) + interface.offset;
    if (utc < 0 || utc > EndOfYear9999)
        return std::nullopt;
    const std::uint64_t micros = units % perSecond * Million / perSecond;
    return RadioPacket::Time(std::chrono::seconds(utc)) + std::chrono::microseconds(micros);
}

} // namespace meterglass::capture
