#include "meterlink/ezsp/serialname.h"

#include <QDir>

namespace meterglass::ezsp {

QString stableNameOf(const QString &path, const QString &folder)
{
    const QString port = QFileInfo(path).canonicalFilePath();
    const QFileInfoList links = QDir(folder).entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &link : links) {
        if (!port.isEmpty() && link.isSymLink() && link.canonicalFilePath() == port)
            return link.absoluteFilePath();
    }
    return path;
}

} // namespace meterglass::ezsp
