#pragma once

#include "meterlink/zcl/bytes.h"

#include <QFile>
#include <QList>

namespace meterglass::test {

/// One line of a file of frames such as tests/data/zcl/goldenframes.txt.
struct GoldenFrame
{
    QByteArray cluster;
    QByteArray sender;
    zcl::Bytes bytes;
    QByteArray sentence;
};

inline zcl::Bytes fromHex(const QByteArray &hex)
{
    const QByteArray raw = QByteArray::fromHex(hex);
    return {raw.begin(), raw.end()};
}

inline QByteArray toHex(zcl::ByteView bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex();
}

/// @param path in tests/data
inline QList<GoldenFrame> goldenFrames(const QString &path = QStringLiteral("zcl/goldenframes.txt"))
{
    QFile file(QString(QStringLiteral(METERGLASS_TEST_DATA "/") + path));
    QList<GoldenFrame> frames;
    if (!file.open(QIODevice::ReadOnly))
        return frames;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const QByteArrayList words = line.split(' ');
        if (line.startsWith('#') || words.size() < 4)
            continue;
        frames.push_back({words[0], words[1], fromHex(words[2]), words.mid(3).join(' ')});
    }
    return frames;
}

} // namespace meterglass::test
