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

Argument<core::RecordedTrace> loadOf(const CommandOptions &options)
{
    if (options.isSet(Scenario) && options.valueOf(Scenario) != DefaultScenario)
        return ArgumentError{QStringLiteral("there is no scenario \"") + options.valueOf(Scenario)
                             + QStringLiteral("\"; meterglass simulate --list names them")};
    return loadFrom(options.valueOf(Load));
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
        + QStringLiteral("  one home's recorded load (UK-DALE house 1), by weekday and local time\n");
}

} // namespace meterglass::app
