#include "app/homeoptions.h"

#include "app/defaulthome.h"
#include "app/scenariohome.h"
#include "app/shippedscenarios.h"
#include "core/time/systemclock.h"

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
