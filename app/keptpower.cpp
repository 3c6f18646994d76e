#include "app/keptpower.h"

#include "app/homeoptions.h"
#include "app/keptfiles.h"

namespace meterglass::app {

namespace {

const QString What = QStringLiteral("the power that was heard");

} // namespace

std::vector<core::PowerSteps> openKept(core::PowerKeeper &keeper, const CommandOptions &options)
{
    const auto name = nameOfHome(options);
    if (!name)
        return {}; // the home is refused with its reason
    const QString path = keptPath(QStringLiteral("power"), *name);
    auto stored = keeper.open(path);
    if (!stored) {
        // Where another Meterglass has it, that has been said of the meter.
        if (stored.error().kind != core::StoreError::Kind::InUse)
            tell(cannotBeKept(What, path, stored.error().what));
        return {};
    }
    QObject::connect(&keeper, &core::PowerKeeper::failed, &keeper,
                     [path](const QString &reason) { tell(cannotBeKept(What, path, reason)); });
    if (!keeper.keptAside().isEmpty())
        tell(QStringLiteral("the power that was heard could not be read; it lies in ") + keeper.keptAside());
    return std::move(stored).value();
}

} // namespace meterglass::app
