#pragma once

#include "meterlink/capture/framelog.h"

namespace meterglass::benchmark {

/// What a busy bench would hear: of eight frames two are reports, four read and answer, two ask for a price and get it.
class FrameTraffic
{
public:
    /// The next frame, four microseconds after the one before; valid until the call after.
    const capture::CapturedFrame &next();
    /// Bytes of all frames so far.
    std::size_t payloadBytes() const { return m_payloadBytes; }

private:
    capture::CapturedFrame m_frame;
    std::uint64_t m_count = 0;
    std::size_t m_payloadBytes = 0;
};

} // namespace meterglass::benchmark
