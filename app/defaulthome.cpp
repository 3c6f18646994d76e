#include "app/defaulthome.h"

#include "app/scenariohome.h"
#include "app/shippedscenarios.h"
#include "core/household/replayhousehold.h"

namespace meterglass::app {

namespace {

core::Scenario defaultScenario(const core::HomeZone &zone)
{
    return shippedScenario(QStringLiteral("default"), zone).value();
}

} // namespace

core::MeterConfiguration builtInMeter()
{
    return defaultScenario(core::HomeZone()).meter;
}

FittedHome defaultHome(core::UtcSecond now, const core::HomeZone &zone)
{
    auto home = homeOf(defaultScenario(zone), shippedRecordings(), now, zone);
    if (!home)
        qFatal("the program's own home is damaged: %s", qUtf8Printable(home.error().reason));
    return std::move(home).value();
}

FittedHome homeReplaying(core::RecordedTrace load, core::UtcSecond now, const core::HomeZone &zone)
{
    return {.household = std::make_unique<core::ReplayHousehold>(std::move(load), zone),
            .fitted = zone.startOfDay(zone.dayOf(now) - std::chrono::days(1)),
            .meter = defaultScenario(zone).meter};
}

} // namespace meterglass::app
