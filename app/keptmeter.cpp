#include "app/keptmeter.h"

#include "app/homeoptions.h"
#include "app/keptfiles.h"

namespace meterglass::app {

namespace {

QString wordsFor(const core::StoreError &error, const QString &path)
{
    switch (error.kind) {
    case core::StoreError::Kind::InUse:
        return QStringLiteral("another Meterglass shows this home; what happens to the meter here is not kept");
    case core::StoreError::Kind::Damaged:
    case core::StoreError::Kind::Failed:
        break;
    }
    return cannotBeKept(QStringLiteral("the meter"), path, error.what);
}

} // namespace

KeptMeter openKept(core::MeterKeeper &keeper, const CommandOptions &options, core::UtcSecond now)
{
    KeptMeter anew{now, std::nullopt};
    const auto name = nameOfHome(options);
    if (!name)
        return anew; // the home will be refused with its reason
    const QString path = keptPath(QStringLiteral("meters"), *name);
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
