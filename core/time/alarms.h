#pragma once

#include "core/time/instant.h"

#include <functional>
#include <memory>

namespace meterglass::core {

class AlarmQueue;

/// One pending callback; destroying it cancels the callback. May outlive the `Alarms` that gave it.
class Alarm
{
public:
    Alarm() = default;
    Alarm(std::weak_ptr<AlarmQueue> queue, std::uint64_t id);
    ~Alarm();
    Alarm(Alarm &&other) noexcept;
    Alarm &operator=(Alarm &&other) noexcept;
    Alarm(const Alarm &) = delete;
    Alarm &operator=(const Alarm &) = delete;

    void cancel();

private:
    std::weak_ptr<AlarmQueue> m_queue;
    std::uint64_t m_id = 0;
};

/// The only source of monotonic time: deadlines, polling, refresh and ages. Never scaled by the bench clock.
///
/// One thread owns it. A callback runs from the event loop (or from `ManualAlarms::advance`), never from inside
/// `after`.
class Alarms
{
public:
    Alarms();
    virtual ~Alarms();
    Alarms(const Alarms &) = delete;
    Alarms &operator=(const Alarms &) = delete;

    virtual MonotonicTime now() const = 0;

    /// Calls back once, `delay` from now (at the next turn of the event loop when it is 0 or less), unless the alarm
    /// dies first. Callbacks due at the same moment run in the order they were asked for.
    [[nodiscard]] Alarm after(std::chrono::nanoseconds delay, std::function<void()> callback);

protected:
    /// Runs what is due at `now()`.
    void ring();
    /// When the next callback is due; `MonotonicTime::max()` when none is.
    MonotonicTime nextDue() const;
    /// The earliest due time may have changed.
    virtual void rearm() = 0;

private:
    std::shared_ptr<AlarmQueue> m_queue;
};

} // namespace meterglass::core
