#pragma once

#include "meterlink/capture/radiopacket.h"
#include "meterlink/zcl/bytereader.h"
#include "meterlink/zcl/decodeerror.h"

namespace meterglass::capture {

/// Reads the frames of IEEE 802.15.4 in a pcapng file, whoever wrote it: link types IEEE802_15_4_TAP, _WITHFCS and
/// _NOFCS, several interfaces and sections. Files of big-endian machines are refused.
class PcapngReader
{
public:
    /// @param file the whole file, which must outlive the reader
    explicit PcapngReader(zcl::ByteView file) : m_file(file) { }

    /// The next packet or, once, why the rest cannot be read; nothing at the end. Offsets count from the file's start.
    std::optional<zcl::Decoded<RadioPacket>> next();

    /// Of the first byte that was not read yet.
    std::size_t offset() const { return m_offset; }
    /// Packets of other link types that were passed over.
    std::uint64_t skipped() const { return m_skipped; }

private:
    struct Interface
    {
        std::uint16_t linkType = 0;
        std::uint64_t unitsPerSecond = 1'000'000;
        /// What one step of the resolution is: 10 or 2.
        std::uint64_t base = 10;
        std::int64_t offset = 0; ///< seconds
    };
    struct Block
    {
        std::uint32_t type = 0;
        zcl::ByteView body;
        std::size_t offset = 0; ///< of the body in the file
    };

    zcl::Decoded<Block> nextBlock();
    std::optional<zcl::DecodeError> beginSection(const Block &block);
    std::optional<zcl::DecodeError> addInterface(const Block &block);
    std::optional<zcl::Decoded<RadioPacket>> packetIn(const Block &block);
    std::optional<zcl::DecodeError> readFrame(const Interface &interface, zcl::ByteView octets, RadioPacket &packet);
    static std::optional<RadioPacket::Time> timeOf(const Interface &interface, std::uint64_t units);

    zcl::ByteView m_file;
    std::size_t m_offset = 0;
    bool m_hasSection = false;
    bool m_hasFailed = false;
    std::vector<Interface> m_interfaces;
    std::uint64_t m_skipped = 0;
};

} // namespace meterglass::capture
