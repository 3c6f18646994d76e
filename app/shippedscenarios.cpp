#include "app/shippedscenarios.h"

#include "core/scenario/scenarioreader.h"

#include <QDir>

namespace meterglass::app {

namespace {

constexpr QLatin1String Folder(":/scenarios");
constexpr QLatin1String Ending(".json");

} // namespace

QString shippedRecordings()
{
    return QStringLiteral(":/loads");
}

QString shippedScenarioPath(const QString &name)
{
    const bool isShipped = QDir(Folder).entryList().contains(name + Ending);
    return isShipped ? Folder + u'/' + name + Ending : QString();
}

std::optional<core::Scenario> shippedScenario(const QString &name, const core::HomeZone &zone)
{
    const QString path = shippedScenarioPath(name);
    if (path.isEmpty())
        return std::nullopt;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program's own scenario %s cannot be read", qUtf8Printable(name));
    auto scenario = core::readScenario(file.readAll(), zone);
    if (!scenario)
        qFatal("the program's own scenario %s is damaged: %s", qUtf8Printable(name),
               qUtf8Printable(scenario.error().text()));
    return std::move(scenario).value();
}

std::vector<core::Scenario> shippedScenarios()
{
    const core::HomeZone zone;
    std::vector<core::Scenario> scenarios;
    for (const QString &file : QDir(Folder).entryList(QDir::Files, QDir::Name))
        scenarios.push_back(shippedScenario(file.chopped(Ending.size()), zone).value());
    return scenarios;
}

} // namespace meterglass::app
