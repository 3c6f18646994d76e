#include "app/keptfiles.h"

#include <QDir>
#include <QStandardPaths>
#include <QTextStream>

namespace meterglass::app {

QString keptPath(const QString &kind, const QString &home)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u'/' + kind);
    QDir().mkpath(folder.path());
    return folder.filePath(home + QStringLiteral(".sqlite"));
}

void tell(const QString &what)
{
    QTextStream(stderr) << "meterglass: " << what << '\n';
}

QString cannotBeKept(const QString &what, const QString &path, const QString &reason)
{
    return what + QStringLiteral(" cannot be kept in \"") + path + QStringLiteral("\" (") + reason
        + QStringLiteral("); see that the folder can be written and has room");
}

} // namespace meterglass::app
