#include "app/defaulthome.h"

namespace meterglass::app {

core::RecordedTrace defaultLoad()
{
    auto trace = core::RecordedTrace::fromFile(QStringLiteral(":/loads/ukdale_house1_aggregate_6s_2013-04-12.csv"));
    if (!trace)
        qFatal("the program's own recording is damaged: %s", qUtf8Printable(trace.error().what));
    return std::move(trace).value();
}

core::MeterConfiguration defaultMeter()
{
    core::MeterConfiguration meter;
    meter.manufacturerName = "Meterglass";
    meter.modelIdentifier = "Built-in ESME";
    meter.serialNumber = "MG20A0000001";
    meter.mpan = "2200012345678";
    meter.lowMediumThreshold = core::Power(500);
    meter.mediumHighThreshold = core::Power(2500);
    meter.initialImport = core::fromWattHours(12'480'000);
    return meter;
}

core::UtcSecond fittedAt(core::UtcSecond now, const core::HomeZone &zone)
{
    return zone.startOfDay(zone.dayOf(now) - std::chrono::days(1));
}

} // namespace meterglass::app
