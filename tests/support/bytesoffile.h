#pragma once

#include <QFile>

namespace meterglass::test {

/// Nothing where the file cannot be read.
inline QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace meterglass::test
