#include "core/time/qtalarms.h"

#include <algorithm>

namespace meterglass::core {

QtAlarms::QtAlarms()
{
    m_elapsed.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        ring();
        rearm();
    });
}

MonotonicTime QtAlarms::now() const
{
    return MonotonicTime(std::chrono::nanoseconds(m_elapsed.nsecsElapsed()));
}

void QtAlarms::rearm()
{
    using std::chrono::milliseconds;
    if (nextDue() == MonotonicTime::max()) {
        m_timer.stop();
        return;
    }
    // Rounded up: a timer that fires early would find nothing due and have to be set again.
    const auto wait = std::chrono::ceil<milliseconds>(nextDue() - now());
    m_timer.start(std::clamp(wait, milliseconds(0), milliseconds(std::chrono::hours(24))));
}

} // namespace meterglass::core
