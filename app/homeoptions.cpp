#include "app/homeoptions.h"

#include "app/defaulthome.h"
#include "app/scenariohome.h"
#include "app/shippedscenarios.h"
#include "core/time/systemclock.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace meterglass::app {

namespace {

constexpr QLatin1String Load("load");
constexpr QLatin1String Scenario("scenario");

} // namespace

void addHomeOptions(CommandOptions &options)
{
    options.value(Scenario, QStringLiteral("FILE"),
                  QStringLiteral("A scenario's file, or the name of a shipped one; see simulate --list."));
    options.value(Load, QStringLiteral("FILE"),
                  QStringLiteral("Replay this recorded load: CSV with the columns unix_utc (s) and a load in W."));
}

bool asksForHome(const CommandOptions &options)
{
    return options.isSet(Scenario) || options.isSet(Load);
}

Argument<FittedHome> homeOf(const CommandOptions &options, core::UtcSecond now)
{
    const core::HomeZone zone;
    if (options.isSet(Scenario) && options.isSet(Load))
        return ArgumentError{QStringLiteral("give either --scenario or --load")};
    if (options.isSet(Scenario))
        return homeOfScenario(options.valueOf(Scenario), now, zone);
    if (!options.isSet(Load))
        return defaultHome(now, zone);
    auto load = loadFrom(options.valueOf(Load));
    if (!load)
        return load.error();
    return homeReplaying(std::move(load).value(), now, zone);
}

Argument<QString> nameOfHome(const CommandOptions &options)
{
    const bool isLoad = options.isSet(Load);
    const QString given = options.isSet(Scenario) ? options.valueOf(Scenario) : QStringLiteral("default");
    const QString shipped = shippedScenarioPath(given);
    QFile file(isLoad ? options.valueOf(Load) : shipped.isEmpty() ? given : shipped);
    if (!file.open(QIODevice::ReadOnly))
        return ArgumentError{QStringLiteral("\"") + file.fileName() + QStringLiteral("\" cannot be opened: ")
                             + file.errorString()};
    constexpr int DigestLength = 12;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    const QString digest = QString::fromLatin1(hash.result().toHex().left(DigestLength));
    return QString(QFileInfo(file.fileName()).completeBaseName() + u'-' + digest);
}

Argument<core::UtcSecond> momentOf(const CommandOptions &options, const QString &name)
{
    if (options.isSet(name))
        return parseTime(options.valueOf(name), core::HomeZone());
    return std::chrono::floor<std::chrono::seconds>(core::SystemClock().now());
}

QString scenarioList()
{
    constexpr int Column = 12;
    QString list;
    for (const core::Scenario &scenario : shippedScenarios())
        list += QString::fromStdString(scenario.name).leftJustified(Column)
            + QString::fromStdString(scenario.description) + u'\n';
    return list;
}

} // namespace meterglass::app
