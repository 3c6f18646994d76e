#pragma once

#include "core/outcome/outcome.h"
#include "meterlink/ezsp/asherror.h"
#include "meterlink/ezsp/ashframe.h"

#include <array>
#include <optional>

namespace meterglass::ezsp {

/// A frame whose data is borrowed from the reader until its next call, or why there is none.
using AshArrival = core::Outcome<AshFrame, AshError>;

/// Takes ASH frames out of a stream of bytes that arrives in pieces of any size.
///
/// Flow control bytes are dropped wherever they stand, what a cancel byte annuls is dropped in silence, and so are wake
/// bytes and flags between frames. An escaped byte may be any (UG101 4.2).
class AshReader
{
public:
    /// Reads on up to the end of a frame. @param bytes what has arrived; what was read is taken off
    /// @return nothing when all was read and the frame has not ended
    std::optional<AshArrival> next(zcl::ByteView &bytes);

    /// Whether bytes of a frame have been read that has not ended.
    bool isInsideFrame() const { return m_size > 0 || m_isEscaped || m_isSubstituted; }
    /// Forgets the frame that has not ended.
    void clear();

private:
    void append(zcl::ByteView bytes);
    bool takeReserved(std::uint8_t byte);
    std::optional<AshArrival> finish();

    /// One more than a frame can have, by which one that is too long is known.
    std::array<std::uint8_t, AshLongestFrame + 1> m_frame{};
    std::size_t m_size = 0;
    bool m_isEscaped = false;
    bool m_isSubstituted = false;
};

} // namespace meterglass::ezsp
