#pragma once

#include "meterlink/se/wiretype.h"
#include "meterlink/zcl/bytereader.h"

#include <algorithm>

namespace meterglass::se {

/// A command's list of numbers, borrowed as it lies on the wire.
template<zcl::DataType Element>
class ListView
{
public:
    static constexpr std::size_t Width = wireWidth(Element);

    ListView() = default;
    /// @param raw whole elements
    explicit ListView(zcl::ByteView raw) : m_raw(raw) { }

    std::size_t size() const { return m_raw.size() / Width; }
    /// @param index below `size()`
    Storage<Element> operator[](std::size_t index) const
    {
        static_assert(!isSignedOnWire(Element));
        return static_cast<Storage<Element>>(zcl::ByteReader(m_raw.subspan(index * Width, Width)).unsignedOf(Width));
    }
    zcl::ByteView raw() const { return m_raw; }

    bool operator==(const ListView &other) const
    {
        return std::equal(m_raw.begin(), m_raw.end(), other.m_raw.begin(), other.m_raw.end());
    }

private:
    zcl::ByteView m_raw;
};

} // namespace meterglass::se
