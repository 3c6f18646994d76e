#include "meterlink/se/clusters.h"
#include "tests/ui/support/states.h"

namespace meterglass::test {

namespace {

using namespace std::chrono_literals;
using core::Power;

void bringInvalid(FakeMeter &meter)
{
    using zcl::DataType;
    meter.sayEverything();
    meter.say(se::cluster::Metering, se::metering::InstantaneousDemand, zcl::Value::invalid(DataType::Int24));
    meter.say(se::cluster::Metering, se::metering::CurrentDayConsumptionDelivered,
              zcl::Value::invalid(DataType::Uint24));
}

void bringGrown(FakeMeter &meter)
{
    meter.sayEverything();
    meter.sayPower(Power(12340));
}

void bringExport(FakeMeter &meter)
{
    meter.sayEverything();
    meter.sayExported(1500);
    meter.sayPower(Power(-1204));
}

void bringWithoutLevels(FakeMeter &meter)
{
    meter.sayEnergies(7429, 12489699);
    meter.sayPower(Power(1615));
}

void bringUnsupported(FakeMeter &meter)
{
    meter.sayEverything();
    meter.refuse(se::metering::CurrentDayConsumptionDelivered);
}

} // namespace

std::vector<State> nowStates()
{
    return {
        {QStringLiteral("medium"), [](FakeMeter &meter) { meter.sayEverything(); }},
        {QStringLiteral("low"),
         [](FakeMeter &meter) {
             meter.sayEverything();
             meter.sayPower(Power(186));
         }},
        {QStringLiteral("high"),
         [](FakeMeter &meter) {
             meter.sayEverything();
             meter.sayPower(Power(4870));
         }},
        {QStringLiteral("grown"), bringGrown},
        {QStringLiteral("late"),
         [](FakeMeter &meter) {
             meter.sayEverything();
             meter.alarms.advance(20s);
         }},
        {QStringLiteral("stale"),
         [](FakeMeter &meter) {
             meter.sayEverything();
             meter.alarms.advance(31min);
         }},
        {QStringLiteral("never"), [](FakeMeter &) {}},
        {QStringLiteral("invalid"), bringInvalid},
        {QStringLiteral("unsupported"), bringUnsupported},
        {QStringLiteral("export"), bringExport},
        {QStringLiteral("nolevels"), bringWithoutLevels},
    };
}

} // namespace meterglass::test
