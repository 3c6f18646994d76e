#include "core/time/manualalarms.h"

#include <algorithm>

namespace meterglass::core {

void ManualAlarms::advance(std::chrono::nanoseconds duration)
{
    const MonotonicTime target = m_now + duration;
    while (nextDue() <= target) {
        m_now = std::max(m_now, nextDue());
        ring();
    }
    m_now = target;
}

bool ManualAlarms::advanceToNext(std::chrono::nanoseconds limit)
{
    if (nextDue() > m_now + limit)
        return false;
    m_now = std::max(m_now, nextDue());
    ring();
    return true;
}

} // namespace meterglass::core
