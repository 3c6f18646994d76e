#include "core/time/benchclock.h"

#include <algorithm>

namespace meterglass::core {

BenchClock::BenchClock(UtcInstant start, const Alarms &alarms) : m_alarms(alarms), m_base(start), m_baseAt(alarms.now())
{ }

UtcInstant BenchClock::now() const
{
    using std::chrono::milliseconds;
    const std::chrono::nanoseconds passed = m_alarms.now() - m_baseAt;
    if (!m_running)
        return m_base;
    if (m_speed == 1.0)
        return m_base + std::chrono::floor<milliseconds>(passed);
    const std::chrono::duration<double, std::milli> scaled = passed * m_speed;
    return m_base + std::chrono::floor<milliseconds>(scaled);
}

void BenchClock::run()
{
    if (m_running)
        return;
    rebase(m_base);
    m_running = true;
    Q_EMIT adjusted();
}

void BenchClock::pause()
{
    if (!m_running)
        return;
    rebase(now());
    m_running = false;
    Q_EMIT adjusted();
}

void BenchClock::jumpTo(UtcInstant instant)
{
    rebase(instant);
    Q_EMIT adjusted();
}

void BenchClock::setSpeed(double speed)
{
    rebase(now());
    m_speed = std::min(std::max(1.0, speed), MaximumSpeed); // in this order, NaN gives 1
    Q_EMIT adjusted();
}

void BenchClock::rebase(UtcInstant instant)
{
    m_base = instant;
    m_baseAt = m_alarms.now();
}

} // namespace meterglass::core
