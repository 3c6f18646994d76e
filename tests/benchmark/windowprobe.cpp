#include "tests/benchmark/windowprobe.h"

#include "core/time/systemclock.h"
#include "tests/benchmark/processtime.h"

#include <QApplication>
#include <QEvent>
#include <QFile>

#include <unistd.h>

namespace meterglass::benchmark {

namespace {

/// A paint event so long after a change belongs to it.
constexpr double PaintAfterChange = 0.5;

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// The window shows the time of day.
bool isAfterFullMinute()
{
    const auto now = core::SystemClock().now().time_since_epoch();
    return now % std::chrono::minutes(1) < std::chrono::duration<double>(PaintAfterChange);
}

} // namespace

WindowProbe::WindowProbe(QWidget &window, int idleSeconds) : m_window(window), m_idleSeconds(idleSeconds)
{
    QApplication::instance()->installEventFilter(this);
}

bool WindowProbe::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Paint && widget && widget->window() == &m_window)
        notePaint();
    return false;
}

void WindowProbe::notePaint()
{
    using namespace std::chrono_literals;
    if (!m_hasPainted) {
        m_hasPainted = true;
        m_afterFirstPaint = m_alarms.after(0s, [] { printf("painted %f\n", monotonicSeconds()); });
    }
    if (m_isLive && !m_hasPaintedLive) {
        m_hasPaintedLive = true;
        m_afterLivePaint = m_alarms.after(0s, [] { printf("live %f\n", monotonicSeconds()); });
        m_next = m_alarms.after(m_idleSeconds > 0 ? 3s : 0s, [this] { settle(); });
    }
    if (m_isIdle && monotonicSeconds() - m_changedAt > PaintAfterChange && !isAfterFullMinute())
        ++m_strayPaints;
}

void WindowProbe::settle()
{
    using namespace std::chrono_literals;
    if (m_idleSeconds == 0 || m_isSettled())
        m_next = m_alarms.after(m_idleSeconds > 0 ? 3s : 0s, [this] { beginIdle(); });
    else
        m_next = m_alarms.after(1s, [this] { settle(); });
}

void WindowProbe::beginIdle()
{
    printf("resident %f\n", residentMegabytes());
    m_isIdle = true;
    m_idleSince = monotonicSeconds();
    m_cpuAtIdle = processSeconds();
    m_changesAtIdle = m_changes;
    m_next = m_alarms.after(std::chrono::seconds(m_idleSeconds), [this] { finish(); });
}

void WindowProbe::finish()
{
    printf("idlecpu %f\n", processSeconds() - m_cpuAtIdle);
    printf("idletime %f\n", monotonicSeconds() - m_idleSince);
    printf("idlepaints %d\n", m_strayPaints);
    printf("idlechanges %d\n", m_changes - m_changesAtIdle);
    m_isIdle = false;
    if (m_last)
        m_last();
    fflush(stdout);
    QApplication::quit();
}

} // namespace meterglass::benchmark
