#pragma once

#include "meterlink/zcl/bytereader.h"

#include <algorithm>

namespace meterglass::se {

namespace detail {

/// Reads a record's fields; defined in fieldreader.h. @return false where the bytes end inside one
template<typename Record>
bool readRecord(zcl::ByteReader &reader, Record &record);

} // namespace detail

/// A command's list of records, borrowed as it lies on the wire: `for (const TopUp &topUp : log.topUps)` reads them one
/// by one. A record is a struct with `Name` and `fields()`, as a command is.
template<typename Record>
class RecordsView
{
public:
    class Iterator
    {
    public:
        explicit Iterator(zcl::ByteView raw) : m_reader(raw), m_isEnd(raw.empty()) { read(); }
        Iterator() : Iterator(zcl::ByteView()) { }

        const Record &operator*() const { return m_record; }
        Iterator &operator++()
        {
            m_isEnd = m_reader.atEnd();
            read();
            return *this;
        }
        /// Of use only against the end.
        bool operator==(const Iterator &other) const { return m_isEnd == other.m_isEnd; }

    private:
        void read()
        {
            m_record = {};
            if (!m_isEnd)
                m_isEnd = !detail::readRecord(m_reader, m_record);
        }

        zcl::ByteReader m_reader;
        Record m_record;
        bool m_isEnd;
    };

    RecordsView() = default;
    /// @param raw whole records; @param size how many they are
    RecordsView(zcl::ByteView raw, std::size_t size) : m_raw(raw), m_size(size) { }

    std::size_t size() const { return m_size; }
    zcl::ByteView raw() const { return m_raw; }
    Iterator begin() const { return Iterator(m_raw); }
    Iterator end() const { return Iterator(); }

    bool operator==(const RecordsView &other) const
    {
        return std::equal(m_raw.begin(), m_raw.end(), other.m_raw.begin(), other.m_raw.end());
    }

private:
    zcl::ByteView m_raw;
    std::size_t m_size = 0;
};

} // namespace meterglass::se
