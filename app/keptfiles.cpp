#include "app/keptfiles.h"

#include "core/time/systemclock.h"

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

core::Outcome<PortKeys, QString> openPortKeys()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    QDir().mkpath(folder.path());
    auto keys = PortKeys::open(folder.filePath(QStringLiteral("keys.json")),
                               std::chrono::floor<std::chrono::seconds>(core::SystemClock().now()));
    if (keys) {
        for (const QString &note : keys->notes())
            tell(note);
    }
    return keys;
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
