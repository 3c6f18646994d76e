#include "meterlink/capture/capturering.h"

namespace meterglass::capture {

CaptureRing::CaptureRing(const han::HanTransport &transport, const core::Clock &clock, const core::Alarms &alarms,
                         std::size_t capacity)
    : m_clock(clock),
      m_alarms(alarms),
      m_capacity(capacity)
{
    connect(&transport, &han::HanTransport::sent, this,
            [this](const han::ApsFrame &frame) { keep(CapturedFrame::Direction::Sent, frame); });
    connect(&transport, &han::HanTransport::received, this,
            [this](const han::ApsFrame &frame) { keep(CapturedFrame::Direction::Received, frame); });
}

void CaptureRing::keep(CapturedFrame::Direction direction, const han::ApsFrame &frame)
{
    if (m_frames.size() == m_capacity)
        m_frames.pop_front();
    m_frames.push_back({direction, m_clock.now(), m_alarms.now(), frame});
    ++m_passed;
    Q_EMIT captured(m_frames.back());
}

} // namespace meterglass::capture
