#include "app/homeoptions.h"

#include "core/time/systemclock.h"

namespace meterglass::app {

namespace {

constexpr QLatin1String Load("load");
constexpr QLatin1String Scenario("scenario");
constexpr QLatin1String DefaultScenario("default");

} // namespace

void addHomeOptions(CommandOptions &options)
{
    options.value(Scenario, QStringLiteral("NAME"), QStringLiteral("A shipped scenario; see simulate --list."));
    options.value(Load, QStringLiteral("FILE"),
                  QStringLiteral("Replay this recorded load: CSV with the columns unix_utc (s) and a load in W."));
}

Argument<FittedHome> homeOf(const CommandOptions &options, core::UtcSecond now)
{
    if (options.isSet(Scenario) && options.valueOf(Scenario) != DefaultScenario)
        return ArgumentError{QStringLiteral("there is no scenario \"") + options.valueOf(Scenario)
                             + QStringLiteral("\"; meterglass simulate --list names them")};
    const core::HomeZone zone;
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
    return DefaultScenario
        + QStringLiteral("  14 months of a modelled home, then one home's recorded load (UK-DALE house 1) by weekday "
                         "and local time\n");
}

} // namespace meterglass::app
