#pragma once

#include "core/time/alarms.h"
#include "core/time/clock.h"

#include <QObject>

namespace meterglass::core {

/// A clock that runs, pauses, jumps and runs up to a million times as fast as monotonic time.
///
/// Owned by the composition root, used on its thread. `adjusted` is emitted after every change that a plain reading of
/// the clock would not foresee, so that whoever waits for a bench moment can wait anew.
class BenchClock final : public QObject, public Clock
{
    Q_OBJECT
public:
    static constexpr double MaximumSpeed = 1'000'000.0;

    /// Starts running at 1x from `start`. @param alarms must outlive the clock
    BenchClock(UtcInstant start, const Alarms &alarms);

    UtcInstant now() const override;
    double speed() const override { return m_running ? m_speed : 0.0; }

    void run();
    void pause();
    void jumpTo(UtcInstant instant);
    /// @param speed clamped to 1 .. MaximumSpeed
    void setSpeed(double speed);

Q_SIGNALS:
    void adjusted();

private:
    void rebase(UtcInstant instant);

    const Alarms &m_alarms;
    UtcInstant m_base;
    MonotonicTime m_baseAt;
    double m_speed = 1.0;
    bool m_running = true;
};

} // namespace meterglass::core
