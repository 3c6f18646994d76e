#pragma once

#include "meterlink/zcl/bytes.h"

#include <cstddef>

namespace meterglass::zcl {

/// Appends little-endian values to bytes that it owns until they are taken.
class ByteWriter
{
public:
    ByteWriter &u8(std::uint8_t value) { return unsignedOf(value, 1); }
    ByteWriter &u16(std::uint16_t value) { return unsignedOf(value, 2); }
    ByteWriter &u32(std::uint32_t value) { return unsignedOf(value, 4); }

    /// @param width bytes, 1 to 8; higher bytes of `value` are dropped
    ByteWriter &unsignedOf(std::uint64_t value, std::size_t width)
    {
        for (std::size_t index = 0; index < width; ++index)
            m_bytes.push_back(static_cast<std::uint8_t>(value >> (8 * index)));
        return *this;
    }

    ByteWriter &bytes(ByteView bytes)
    {
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
        return *this;
    }

    Bytes take() { return std::move(m_bytes); }

private:
    Bytes m_bytes;
};

} // namespace meterglass::zcl
