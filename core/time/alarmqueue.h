#pragma once

#include "core/time/instant.h"

#include <functional>
#include <map>
#include <utility>

namespace meterglass::core {

/// Callbacks ordered by the moment they are due, then by the order they were added. Owned by one `Alarms`.
class AlarmQueue
{
public:
    std::uint64_t add(MonotonicTime due, std::function<void()> callback);
    void remove(std::uint64_t id);

    MonotonicTime nextDue() const;
    /// Takes the first callback due at or before `now`; empty when there is none.
    std::function<void()> takeDue(MonotonicTime now);

private:
    using Key = std::pair<MonotonicTime, std::uint64_t>;
    std::map<Key, std::function<void()>> m_callbacks;
    std::map<std::uint64_t, MonotonicTime> m_dueById;
    std::uint64_t m_lastId = 0;
};

} // namespace meterglass::core
