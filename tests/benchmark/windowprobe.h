#pragma once

#include "core/time/qtalarms.h"
#include "tests/benchmark/monotonic.h"

#include <QObject>
#include <QWidget>

#include <functional>

namespace meterglass::benchmark {

/// Watches a window from its first paint event on, prints what it saw and ends the program.
class WindowProbe final : public QObject
{
    Q_OBJECT
public:
    /// @param idleSeconds how long to watch it stand still; 0 not at all
    WindowProbe(QWidget &window, int idleSeconds);

    /// The window shows what it is there for, once it has painted again.
    void markLive() { m_isLive = true; }
    /// Something changed that the window shows.
    void markChange()
    {
        m_changedAt = monotonicSeconds();
        ++m_changes;
    }
    void atTheEnd(std::function<void()> work) { m_last = std::move(work); }
    /// Watching the window stand still begins when `isSettled` says so.
    void waitUntil(std::function<bool()> isSettled) { m_isSettled = std::move(isSettled); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void notePaint();
    void settle();
    void beginIdle();
    void finish();

    QWidget &m_window;
    int m_idleSeconds;
    bool m_isLive = false;
    bool m_hasPainted = false;
    bool m_hasPaintedLive = false;
    bool m_isIdle = false;
    double m_changedAt = 0;
    double m_idleSince = 0;
    double m_cpuAtIdle = 0;
    int m_changes = 0;
    int m_changesAtIdle = 0;
    int m_strayPaints = 0;
    std::function<void()> m_last;
    std::function<bool()> m_isSettled = [] { return true; };
    core::QtAlarms m_alarms;
    core::Alarm m_afterFirstPaint;
    core::Alarm m_afterLivePaint;
    core::Alarm m_next;
};

} // namespace meterglass::benchmark
