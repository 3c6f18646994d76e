#pragma once

#include "meterlink/zcl/bytes.h"

#include <memory>

namespace meterglass::capture {

/// Keeps byte strings of up to 65535 bytes in big pieces that never move, so that a view stays good while the store
/// lives.
class ByteStore
{
public:
    /// @param bytes at most LongestString. @return where they lie
    std::uint64_t append(zcl::ByteView bytes);
    zcl::ByteView at(std::uint64_t place, std::size_t size) const
    {
        return {m_pieces[place / PieceSize].get() + place % PieceSize, size};
    }

    static constexpr std::size_t LongestString = 0xFFFF;

private:
    static constexpr std::size_t PieceSize = std::size_t(1) << 20;

    std::vector<std::unique_ptr<std::uint8_t[]>> m_pieces;
    std::size_t m_used = 0; ///< of the last piece
};

} // namespace meterglass::capture
