#include "core/file/writtenfile.h"

#include <QSaveFile>

namespace meterglass::core {

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // commit() in Qt 6.4 does not see what fails as the last buffer is written.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    return QStringLiteral("cannot write %1: %2").arg(path, file.errorString());
}

} // namespace meterglass::core
