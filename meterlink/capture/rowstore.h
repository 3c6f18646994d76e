#pragma once

#include "meterlink/capture/framerow.h"

#include <memory>
#include <vector>

namespace meterglass::capture {

/// Rows in big pieces: to add one never moves the others.
class RowStore
{
public:
    FrameRow &append(const FrameRow &row)
    {
        if (m_size % PieceSize == 0)
            m_pieces.push_back(std::make_unique_for_overwrite<Piece>());
        FrameRow &kept = (*this)[m_size];
        kept = row;
        ++m_size;
        return kept;
    }

    std::size_t size() const { return m_size; }
    FrameRow &operator[](std::size_t index) { return m_pieces[index / PieceSize]->rows[index % PieceSize]; }
    const FrameRow &operator[](std::size_t index) const { return m_pieces[index / PieceSize]->rows[index % PieceSize]; }

private:
    static constexpr std::size_t PieceSize = 32768;
    struct Piece
    {
        FrameRow rows[PieceSize];
    };

    std::vector<std::unique_ptr<Piece>> m_pieces;
    std::size_t m_size = 0;
};

} // namespace meterglass::capture
