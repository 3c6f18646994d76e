#include "core/file/setaside.h"

#include <QFile>

namespace meterglass::core {

QString setAside(const QString &path)
{
    for (int number = 1;; ++number) {
        const QString name = path + QStringLiteral(".damaged-%1").arg(number);
        if (!QFile::exists(name))
            return QFile::rename(path, name) ? name : QString();
    }
}

} // namespace meterglass::core
