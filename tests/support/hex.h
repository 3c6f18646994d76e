#pragma once

#include "meterlink/zcl/bytes.h"

#include <QByteArray>

namespace meterglass::test {

/// Bytes from hexadecimal with blanks, by Qt and not by the code under test.
inline zcl::Bytes hex(const QByteArray &text)
{
    const QByteArray raw = QByteArray::fromHex(text);
    return {raw.begin(), raw.end()};
}

inline QByteArray hexOf(zcl::ByteView bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex(' ');
}

} // namespace meterglass::test
