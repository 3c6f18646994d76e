#include "app/benchkeys.h"

#include "app/keptfiles.h"
#include "core/time/systemclock.h"
#include "meterlink/security/keyfile.h"

#include <QDir>
#include <QStandardPaths>

namespace meterglass::app {

QString keyFilePath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    QDir().mkpath(folder.path());
    return folder.filePath(QStringLiteral("keys.json"));
}

Argument<security::BenchAuthority> benchAuthorityOf(const QString &keyFile)
{
    auto file = security::KeyFile::open(keyFile);
    if (!file)
        return ArgumentError{file.error().what};
    for (const QString &note : file->notes())
        tell(note);
    security::HanKeys keys = file->keys();
    if (keys.authority)
        return security::BenchAuthority(*keys.authority);
    security::BenchAuthority authority;
    keys.authority = authority.privateKey();
    if (const auto error = file->save(std::move(keys)))
        return ArgumentError{error->what};
    return authority;
}

core::Outcome<PortKeys, QString> openPortKeys()
{
    auto keys = PortKeys::open(keyFilePath(), std::chrono::floor<std::chrono::seconds>(core::SystemClock().now()));
    if (keys) {
        for (const QString &note : keys->notes())
            tell(note);
    }
    return keys;
}

} // namespace meterglass::app
