#include "app/coordinatorbench.h"

namespace meterglass::app {

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
      m_coprocessor(m_air, alarms, settings.ezspVersion, CoordinatorSettings::Address)
{
    m_coprocessor.faults() = settings.faults;
    if (settings.library)
        m_coprocessor.addKeyLibrary(*settings.library);
    // The meter lives its past before the line opens: a host would take that silence for a dead co-processor.
    m_smartEnergy.followClock();
}

} // namespace meterglass::app
