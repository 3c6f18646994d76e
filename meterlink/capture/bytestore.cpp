#include "meterlink/capture/bytestore.h"

#include <algorithm>

namespace meterglass::capture {

std::uint64_t ByteStore::append(zcl::ByteView bytes)
{
    if (m_pieces.empty() || bytes.size() > PieceSize - m_used) {
        m_pieces.push_back(std::make_unique_for_overwrite<std::uint8_t[]>(PieceSize));
        m_used = 0;
    }
    const std::uint64_t place = (m_pieces.size() - 1) * PieceSize + m_used;
    std::copy(bytes.begin(), bytes.end(), m_pieces.back().get() + m_used);
    m_used += bytes.size();
    return place;
}

} // namespace meterglass::capture
