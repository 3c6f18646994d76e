#pragma once

#include "core/history/ringlog.h"

#include <cstdint>

namespace meterglass::core {

/// The newest entries of a log, and how many there ever were: each entry has a number, from 1.
template<typename Entry, std::size_t Capacity>
class NumberedLog
{
public:
    static constexpr std::size_t Entries = Capacity;

    void append(Entry entry)
    {
        m_entries.append(std::move(entry));
        ++m_count;
    }
    /// Puts back what was kept, the oldest first.
    void restore(std::int64_t number, Entry entry)
    {
        m_entries.append(std::move(entry));
        m_count = number;
    }

    /// The oldest first.
    const RingLog<Entry> &entries() const { return m_entries; }
    /// All that there ever were; the newest has this number.
    std::int64_t count() const { return m_count; }
    /// The number of an entry. @param index from 0, the oldest
    std::int64_t numberOf(std::size_t index) const
    {
        return m_count - static_cast<std::int64_t>(m_entries.size() - index) + 1;
    }

    bool operator==(const NumberedLog &) const = default;

private:
    RingLog<Entry> m_entries{Capacity};
    std::int64_t m_count = 0;
};

} // namespace meterglass::core
