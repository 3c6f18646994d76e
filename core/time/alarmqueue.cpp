#include "core/time/alarmqueue.h"

namespace meterglass::core {

std::uint64_t AlarmQueue::add(MonotonicTime due, std::function<void()> callback)
{
    const std::uint64_t id = ++m_lastId;
    m_callbacks.emplace(Key(due, id), std::move(callback));
    m_dueById.emplace(id, due);
    return id;
}

void AlarmQueue::remove(std::uint64_t id)
{
    const auto found = m_dueById.find(id);
    if (found == m_dueById.end())
        return;
    m_callbacks.erase(Key(found->second, id));
    m_dueById.erase(found);
}

MonotonicTime AlarmQueue::nextDue() const
{
    return m_callbacks.empty() ? MonotonicTime::max() : m_callbacks.begin()->first.first;
}

std::function<void()> AlarmQueue::takeDue(MonotonicTime now)
{
    if (nextDue() > now || m_callbacks.empty())
        return {};
    auto first = m_callbacks.extract(m_callbacks.begin());
    m_dueById.erase(first.key().second);
    return std::move(first.mapped());
}

} // namespace meterglass::core
