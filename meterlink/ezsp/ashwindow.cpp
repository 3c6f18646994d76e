#include "meterlink/ezsp/ashwindow.h"

namespace meterglass::ezsp {

AshFrame AshWindow::send(core::MonotonicTime now)
{
    Frame &next = m_frames[m_next];
    next.sentAt = now;
    AshFrame frame;
    frame.type = AshFrame::Type::Data;
    frame.frameNumber = (m_firstNumber + m_next) & AshNumberMask;
    frame.isRetransmission = m_next < m_sent;
    frame.data = next.data;
    ++m_next;
    m_sent = std::max(m_sent, m_next);
    return frame;
}

std::optional<core::MonotonicTime> AshWindow::acknowledge(std::uint8_t ackNumber)
{
    const std::size_t count = distanceTo(ackNumber);
    if (count == 0)
        return std::nullopt;
    const core::MonotonicTime sentAt = m_frames[count - 1].sentAt;
    m_frames.erase(m_frames.begin(), m_frames.begin() + static_cast<std::ptrdiff_t>(count));
    m_firstNumber = ackNumber;
    m_sent -= count;
    m_next -= std::min(m_next, count);
    return sentAt;
}

void AshWindow::clear()
{
    m_frames.clear();
    m_firstNumber = 0;
    m_next = 0;
    m_sent = 0;
}

} // namespace meterglass::ezsp
