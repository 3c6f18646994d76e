#include "meterlink/coordinator/pacedwire.h"

#include <algorithm>

namespace meterglass::coordinator {

namespace {

constexpr std::chrono::nanoseconds BitsOfAByte = std::chrono::seconds(10);
/// Bytes arrive in bunches no smaller than a real port's timer makes them.
constexpr std::size_t Bunch = 8;

} // namespace

PacedWire::PacedWire(std::uint32_t baud, core::Alarms &alarms, Arrived arrived)
    : m_byteTime(baud == 0 ? std::chrono::nanoseconds(0) : BitsOfAByte / baud),
      m_alarms(alarms),
      m_arrived(std::move(arrived))
{ }

void PacedWire::write(zcl::ByteView bytes)
{
    if (m_byteTime.count() == 0)
        return m_arrived({bytes.begin(), bytes.end()});
    const bool wasIdle = m_onTheWay.empty();
    m_onTheWay.insert(m_onTheWay.end(), bytes.begin(), bytes.end());
    if (!wasIdle || bytes.empty())
        return;
    m_begun = m_alarms.now();
    waitForNext();
}

void PacedWire::waitForNext()
{
    const auto bunch = static_cast<std::int64_t>(std::min(Bunch, m_onTheWay.size()));
    m_next = m_alarms.after(m_begun + bunch * m_byteTime - m_alarms.now(), [this] { deliver(); });
}

void PacedWire::deliver()
{
    const auto sent = static_cast<std::size_t>((m_alarms.now() - m_begun) / m_byteTime);
    const auto count = static_cast<std::ptrdiff_t>(std::min(sent, m_onTheWay.size()));
    const zcl::Bytes bytes(m_onTheWay.begin(), m_onTheWay.begin() + count);
    m_onTheWay.erase(m_onTheWay.begin(), m_onTheWay.begin() + count);
    m_begun += count * m_byteTime;
    if (!m_onTheWay.empty())
        waitForNext();
    if (!bytes.empty())
        m_arrived(bytes);
}

} // namespace meterglass::coordinator
