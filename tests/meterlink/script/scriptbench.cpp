#include "tests/meterlink/script/scriptbench.h"

#include "tests/support/steadyhousehold.h"

namespace meterglass::test {

namespace {

app::FittedHome steadyHome()
{
    app::FittedHome home{std::make_unique<SteadyHousehold>(core::Power(500)), ScriptBench::Start, {}};
    core::Tariff tariff;
    tariff.name = "One rate";
    tariff.prices = {core::Price(25'000)};
    tariff.switching = core::SwitchingTable::always(core::TariffAction::timeOfUse(1));
    home.meter.tariff = tariff;
    return home;
}

} // namespace

ScriptBench::ScriptBench() : clock(Start, alarms), home(steadyHome(), clock, alarms, zone)
{
    QObject::connect(&clock, &core::BenchClock::adjusted, &clock, [this] { home.followClock(); });
    home.start();
}

script::Stage ScriptBench::stage()
{
    return {&home.bench(), &clock, clock, alarms, home.reader().exchange(), app::BuiltInHome::meterAddress(), zone};
}

} // namespace meterglass::test
