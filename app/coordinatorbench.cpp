#include "app/coordinatorbench.h"

namespace meterglass::app {

namespace {

/// The co-processor's own address; locally administered.
constexpr ezsp::Eui64 CoordinatorAddress = 0x024D'4700'0000'0001;

} // namespace

CoordinatorBench::CoordinatorBench(FittedHome home, const CoordinatorSettings &settings, const core::Clock &clock,
                                   core::Alarms &alarms, const core::HomeZone &zone)
    : m_household(std::move(home.household)),
      m_meter(std::move(home.meter), *m_household, zone, home.fitted, std::move(home.diary)),
      m_air(alarms),
      m_station(settings.meter, m_air, alarms, settings.isOpen),
      m_smartEnergy(m_meter, coordinator::MeterDoor::Meter, coordinator::MeterDoor::Display,
                    m_station.smartEnergyDoor(), clock, alarms),
      m_homeAutomation(m_meter, coordinator::MeterDoor::Meter, coordinator::MeterDoor::Display,
                       m_station.homeAutomationDoor(), clock, alarms),
      m_coprocessor(m_air, alarms, settings.ezspVersion, CoordinatorAddress)
{
    // The meter lives its past before the line opens: a host would take that silence for a dead co-processor.
    m_smartEnergy.followClock();
}

} // namespace meterglass::app
