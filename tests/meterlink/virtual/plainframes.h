#pragma once

#include "tests/meterlink/virtual/esmebench.h"
#include "tests/support/hex.h"

/// Frames in hexadecimal without spaces, so that expected ones may have them wherever they help.
namespace meterglass::test {

/// `EsmeBench::Start` in ZigBee's time: 0x30EF0D00.
constexpr std::uint32_t EsmeBenchStart = 820'972'800;

inline QByteArray plain(QByteArray hexadecimal)
{
    return hexadecimal.replace(' ', "");
}

inline QByteArray plain(const zcl::Bytes &bytes)
{
    return plain(hexOf(bytes));
}

/// What the meter answers, as `EsmeBench::ask`.
inline QByteArray ask(EsmeBench &bench, std::uint16_t cluster, const QByteArray &frame)
{
    return plain(bench.ask(cluster, frame));
}

/// The UTCTime of so many seconds after the start.
inline QByteArray atSecond(std::uint32_t seconds)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes.append(char((EsmeBenchStart + seconds) >> shift & 0xFF));
    return bytes.toHex();
}

} // namespace meterglass::test
