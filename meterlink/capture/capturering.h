#pragma once

#include "core/time/alarms.h"
#include "core/time/clock.h"
#include "meterlink/han/hantransport.h"

#include <deque>

namespace meterglass::capture {

/// A frame as it passed one device's door.
struct CapturedFrame
{
    enum class Direction { Sent, Received };

    Direction direction = Direction::Sent;
    core::UtcInstant at;
    core::MonotonicTime passedAt;
    han::ApsFrame frame;
};

/// Keeps the newest frames that passed a transport, both ways, the oldest first.
///
/// Owned by the composition root, on the application's thread.
class CaptureRing final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive the ring. @param capacity how many frames are kept, at least 1
    CaptureRing(const han::HanTransport &transport, const core::Clock &clock, const core::Alarms &alarms,
                std::size_t capacity = 4096);

    const std::deque<CapturedFrame> &frames() const { return m_frames; }
    /// Frames that passed since the start, kept or not.
    std::uint64_t passed() const { return m_passed; }

Q_SIGNALS:
    void captured(const meterglass::capture::CapturedFrame &frame);

private:
    void keep(CapturedFrame::Direction direction, const han::ApsFrame &frame);

    const core::Clock &m_clock;
    const core::Alarms &m_alarms;
    std::size_t m_capacity;
    std::uint64_t m_passed = 0;
    std::deque<CapturedFrame> m_frames;
};

} // namespace meterglass::capture
