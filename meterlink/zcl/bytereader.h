#pragma once

#include "meterlink/zcl/bytes.h"

#include <bit>
#include <cstddef>
#include <cstring>

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
        return raw.empty() ? 0 : numberAt(raw.data(), raw.size());
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
    /// What is left, without reading it.
    ByteView ahead() const { return m_failed ? ByteView() : m_bytes.subspan(m_offset); }

    /// The number of `width` bytes, 1 to 8, that are known to be at `at`.
    static std::uint64_t numberAt(const std::uint8_t *at, std::size_t width)
    {
        if (width >= sizeof(std::uint32_t))
            return fromBothEnds<std::uint32_t>(at, width);
        if (width >= sizeof(std::uint16_t))
            return fromBothEnds<std::uint16_t>(at, width);
        return *at;
    }

    std::size_t offset() const { return m_offset; }
    std::size_t remaining() const { return m_bytes.size() - m_offset; }
    bool atEnd() const { return remaining() == 0; }
    bool failed() const { return m_failed; }

private:
    static_assert(std::endian::native == std::endian::little);

    template<typename Part>
    static std::uint64_t part(const std::uint8_t *at)
    {
        Part value;
        std::memcpy(&value, at, sizeof(value));
        return value;
    }

    /// Two loads that meet or overlap, instead of a loop over the bytes.
    template<typename Part>
    static std::uint64_t fromBothEnds(const std::uint8_t *at, std::size_t width)
    {
        const std::size_t gap = width - sizeof(Part);
        return part<Part>(at) | part<Part>(at + gap) << (8 * gap);
    }

    ByteView m_bytes;
    std::size_t m_offset = 0;
    bool m_failed = false;
};

} // namespace meterglass::zcl
