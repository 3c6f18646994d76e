#include "app/keptmeter.h"

#include "app/homeoptions.h"

#include <QDir>
#include <QStandardPaths>
#include <QTextStream>

namespace meterglass::app {

namespace {

void tell(const QString &what)
{
    QTextStream(stderr) << "meterglass: " << what << '\n';
}

QString wordsFor(const core::StoreError &error, const QString &path)
{
    switch (error.kind) {
    case core::StoreError::Kind::InUse:
        return QStringLiteral("another Meterglass shows this home; what happens to the meter here is not kept");
    case core::StoreError::Kind::Damaged:
    case core::StoreError::Kind::Failed:
        break;
    }
    return QStringLiteral("the meter cannot be kept in \"") + path + QStringLiteral("\" (") + error.what
        + QStringLiteral("); see that the folder can be written and has room");
}

} // namespace

KeptMeter openKept(core::MeterKeeper &keeper, const CommandOptions &options, core::UtcSecond now)
{
    const KeptMeter anew{now, std::nullopt};
    const auto name = nameOfHome(options);
    if (!name)
        return anew; // the home will be refused with its reason
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                      + QStringLiteral("/meters"));
    QDir().mkpath(folder.path());
    const QString path = folder.filePath(*name + QStringLiteral(".sqlite"));
    auto found = keeper.open(path);
    if (!found) {
        tell(wordsFor(found.error(), path));
        return anew;
    }
    QObject::connect(&keeper, &core::MeterKeeper::failed, &keeper, [path](const QString &what) {
        tell(wordsFor({core::StoreError::Kind::Failed, what}, path));
    });
    if (!found->keptAside.isEmpty())
        tell(QStringLiteral("the kept meter could not be read; it lies in ") + found->keptAside
             + QStringLiteral(", and a new one is begun"));
    if (!found->meter)
        return anew;
    return {found->meter->origin, std::move(found->meter->state)};
}

} // namespace meterglass::app
