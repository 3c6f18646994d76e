#include "core/time/alarms.h"

#include "core/time/alarmqueue.h"

#include <algorithm>

namespace meterglass::core {

Alarm::Alarm(std::weak_ptr<AlarmQueue> queue, std::uint64_t id) : m_queue(std::move(queue)), m_id(id) { }

Alarm::~Alarm()
{
    cancel();
}

Alarm::Alarm(Alarm &&other) noexcept : m_queue(std::exchange(other.m_queue, {})), m_id(std::exchange(other.m_id, 0)) { }

Alarm &Alarm::operator=(Alarm &&other) noexcept
{
    if (this != &other) {
        cancel();
        m_queue = std::exchange(other.m_queue, {});
        m_id = std::exchange(other.m_id, 0);
    }
    return *this;
}

void Alarm::cancel()
{
    if (const auto queue = std::exchange(m_queue, {}).lock())
        queue->remove(m_id);
}

Alarms::Alarms() : m_queue(std::make_shared<AlarmQueue>()) { }

Alarms::~Alarms() = default;

Alarm Alarms::after(std::chrono::nanoseconds delay, std::function<void()> callback)
{
    // Always in the future, so that whoever asks again at once, from inside a callback, waits for the next turn.
    const MonotonicTime due = now() + std::max(delay, std::chrono::nanoseconds(1));
    const bool first = due < m_queue->nextDue();
    Alarm alarm(m_queue, m_queue->add(due, std::move(callback)));
    if (first)
        rearm();
    return alarm;
}

void Alarms::ring()
{
    const MonotonicTime until = now();
    const std::shared_ptr<AlarmQueue> queue = m_queue;
    while (const auto callback = queue->takeDue(until))
        callback();
}

MonotonicTime Alarms::nextDue() const
{
    return m_queue->nextDue();
}

} // namespace meterglass::core
