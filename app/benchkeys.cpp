#include "app/benchkeys.h"

#include "app/keptfiles.h"
#include "core/time/systemclock.h"

#include <QDir>
#include <QStandardPaths>

namespace meterglass::app {

QString keyFilePath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    QDir().mkpath(folder.path());
    return folder.filePath(QStringLiteral("keys.json"));
}

core::Outcome<PortKeys, QString> openPortKeys(const QString &file)
{
    auto keys = PortKeys::open(file, std::chrono::floor<std::chrono::seconds>(core::SystemClock().now()));
    if (keys) {
        for (const QString &note : keys->notes())
            tell(note);
    }
    return keys;
}

} // namespace meterglass::app
