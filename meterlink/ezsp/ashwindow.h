#pragma once

#include "core/time/instant.h"
#include "meterlink/ezsp/ashframe.h"

#include <deque>
#include <optional>

namespace meterglass::ezsp {

/// The DATA frames of one sender: those that wait, and those that have been sent and are not acknowledged (UG101 5.2).
class AshWindow
{
public:
    /// @param size frames that may be out without acknowledgement, 1 to 7
    explicit AshWindow(std::size_t size) : m_size(size) { }

    void queue(zcl::Bytes data) { m_frames.push_back({std::move(data), {}}); }
    /// Whether a frame may be sent, for the first time or again.
    bool canSend() const { return m_next < std::min(m_size, m_frames.size()); }
    /// The next one, with no ackNumber yet; only while `canSend()`. Its data is borrowed until it is acknowledged.
    AshFrame send(core::MonotonicTime now);
    /// Everything that is not acknowledged is to be sent again.
    void retransmit() { m_next = 0; }

    /// Whether the other side can expect this frame next.
    bool isValid(std::uint8_t ackNumber) const { return distanceTo(ackNumber) <= m_sent; }
    /// Drops what the other side has. @param ackNumber a valid one
    /// @return when the newest of what was dropped had been sent last; nothing where it is no news
    std::optional<core::MonotonicTime> acknowledge(std::uint8_t ackNumber);

    /// Frames that have been sent and are not acknowledged.
    std::size_t unacknowledged() const { return m_sent; }
    /// Nothing waits, and counting starts at 0.
    void clear();

private:
    struct Frame
    {
        zcl::Bytes data;
        core::MonotonicTime sentAt;
    };
    std::size_t distanceTo(std::uint8_t ackNumber) const { return (ackNumber - m_firstNumber) & AshNumberMask; }

    std::size_t m_size;
    std::deque<Frame> m_frames;
    /// Of the first of `m_frames`.
    std::uint8_t m_firstNumber = 0;
    std::size_t m_next = 0;
    std::size_t m_sent = 0;
};

} // namespace meterglass::ezsp
