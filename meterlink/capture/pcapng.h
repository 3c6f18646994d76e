#pragma once

#include <cstddef>
#include <cstdint>

/// The parts of the pcapng file format (draft-ietf-opsawg-pcapng) that captures of IEEE 802.15.4 need. All numbers are
/// little-endian; a block is its type, its length, its body, its length again.
namespace meterglass::capture::pcapng {

enum class BlockType : std::uint32_t {
    Interface = 1,
    EnhancedPacket = 6,
    Section = 0x0A0D'0D0A,
};

enum class Option : std::uint16_t {
    End = 0,
    Comment = 1,
    InterfaceName = 2,
    PacketFlags = 2, ///< bits 0 and 1: received 1, sent 2
    UserApplication = 4,
    TimeResolution = 9,
    TimeOffset = 14,
};

inline constexpr std::uint32_t ByteOrderMagic = 0x1A2B'3C4D;
/// Type and both lengths.
inline constexpr std::size_t BlockOverhead = 12;

constexpr std::size_t padding(std::size_t size)
{
    return (4 - size % 4) % 4;
}

} // namespace meterglass::capture::pcapng
