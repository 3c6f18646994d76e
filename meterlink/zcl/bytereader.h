#pragma once

#include "meterlink/zcl/bytes.h"

#include <cstddef>

namespace meterglass::zcl {

/// A cursor over little-endian bytes. After a read past the end it has failed for good: every read gives 0 or nothing.
class ByteReader
{
public:
    explicit ByteReader(ByteView bytes) : m_bytes(bytes) { }

    std::uint8_t u8() { return static_cast<std::uint8_t>(unsignedOf(1)); }
    std::uint16_t u16() { return static_cast<std::uint16_t>(unsignedOf(2)); }
    std::uint32_t u32() { return static_cast<std::uint32_t>(unsignedOf(4)); }

    /// @param width bytes, 1 to 8
    std::uint64_t unsignedOf(std::size_t width)
    {
        const ByteView raw = bytes(width);
        std::uint64_t value = 0;
        for (std::size_t index = raw.size(); index > 0; --index)
            value = value << 8 | raw[index - 1];
        return value;
    }

    ByteView bytes(std::size_t count)
    {
        if (m_failed || count > remaining()) {
            m_failed = true;
            return {};
        }
        const ByteView taken = m_bytes.subspan(m_offset, count);
        m_offset += count;
        return taken;
    }
    ByteView rest() { return bytes(remaining()); }

    std::size_t offset() const { return m_offset; }
    std::size_t remaining() const { return m_bytes.size() - m_offset; }
    bool atEnd() const { return remaining() == 0; }
    bool failed() const { return m_failed; }

private:
    ByteView m_bytes;
    std::size_t m_offset = 0;
    bool m_failed = false;
};

} // namespace meterglass::zcl
