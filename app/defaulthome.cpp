#include "app/defaulthome.h"

#include "core/household/appliancehomes.h"
#include "core/household/appliancehousehold.h"
#include "core/household/replayhousehold.h"
#include "core/household/splicedhousehold.h"

namespace meterglass::app {

using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t HistorySeed = 1;

core::UtcSecond yesterday(core::UtcSecond now, const core::HomeZone &zone)
{
    return zone.startOfDay(zone.dayOf(now) - std::chrono::days(1));
}

/// The first of a month: so far back that 13 whole months are in the books.
core::LocalDay fourteenMonthsBefore(core::LocalDay day)
{
    const std::chrono::year_month_day date(core::HomeZone::startOfMonth(day));
    return core::LocalDay(date - std::chrono::months(14));
}

/// Two rates, the cheap one from 00:30 to 07:30 UTC: 27.69p and 13.84p a kWh, and 53.80p a day.
core::Tariff twoRates()
{
    const auto day = core::TariffAction::timeOfUse(1);
    const auto night = core::TariffAction::timeOfUse(2);
    core::Tariff tariff;
    tariff.name = "Day and Night";
    tariff.prices = {core::Price(27'690), core::Price(13'840)};
    tariff.switching = core::SwitchingTable::always(day);
    tariff.switching.dayProfiles = {{{30min, night}, {7h + 30min, day}}};
    tariff.standingCharge.perDay = core::Money(53'800);
    return tariff;
}

} // namespace

core::RecordedTrace defaultLoad()
{
    auto trace = core::RecordedTrace::fromFile(QStringLiteral(":/loads/ukdale_house1_aggregate_6s_2013-04-12.csv"));
    if (!trace)
        qFatal("the program's own recording is damaged: %s", qUtf8Printable(trace.error().what));
    return std::move(trace).value();
}

core::MeterConfiguration builtInMeter()
{
    core::MeterConfiguration meter;
    meter.manufacturerName = "Meterglass";
    meter.modelIdentifier = "Built-in ESME";
    meter.serialNumber = "MG20A0000001";
    meter.mpan = "2200012345678";
    meter.lowMediumThreshold = core::Power(500);
    meter.mediumHighThreshold = core::Power(2500);
    meter.initialImport = core::fromWattHours(12'480'000);
    meter.tariff = twoRates();
    return meter;
}

FittedHome defaultHome(core::UtcSecond now, const core::HomeZone &zone)
{
    FittedHome home;
    home.fitted = zone.startOfDay(fourteenMonthsBefore(zone.dayOf(now)));
    home.household = std::make_unique<core::SplicedHousehold>(
        std::make_unique<core::ApplianceHousehold>(core::LikeUkDaleHouse2.profile, HistorySeed, zone),
        yesterday(now, zone), std::make_unique<core::ReplayHousehold>(defaultLoad(), zone));
    return home;
}

FittedHome homeReplaying(core::RecordedTrace load, core::UtcSecond now, const core::HomeZone &zone)
{
    return {std::make_unique<core::ReplayHousehold>(std::move(load), zone), yesterday(now, zone)};
}

} // namespace meterglass::app
