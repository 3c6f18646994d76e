#pragma once

#include <cstddef>
#include <vector>

namespace meterglass::core {

/// The newest entries of a log, the oldest first; a full log forgets its oldest entry for each new one.
template<typename Entry>
class RingLog
{
public:
    /// @param capacity at least 1
    explicit RingLog(std::size_t capacity) : m_capacity(capacity) { }

    void append(Entry entry)
    {
        if (m_entries.size() < m_capacity) {
            m_entries.push_back(entry);
            return;
        }
        m_entries[m_oldest] = entry;
        m_oldest = (m_oldest + 1) % m_capacity;
    }

    std::size_t size() const { return m_entries.size(); }
    std::size_t capacity() const { return m_capacity; }
    /// @param index from 0, the oldest, to size() - 1, the newest
    const Entry &at(std::size_t index) const { return m_entries[(m_oldest + index) % m_entries.size()]; }

    /// The same entries in the same order, wherever they lie.
    bool operator==(const RingLog &other) const
    {
        if (m_capacity != other.m_capacity || size() != other.size())
            return false;
        for (std::size_t index = 0; index < size(); ++index) {
            if (at(index) != other.at(index))
                return false;
        }
        return true;
    }

private:
    std::size_t m_capacity;
    std::size_t m_oldest = 0;
    std::vector<Entry> m_entries;
};

} // namespace meterglass::core
