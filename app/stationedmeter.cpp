#include "app/stationedmeter.h"

namespace meterglass::app {

using coordinator::MeterDoor;

StationedMeter::StationedMeter(FittedHome home, const coordinator::MeterIdentity &identity, bool isOpen,
                               coordinator::EmulatedAir &air, const core::Clock &clock, core::Alarms &alarms,
                               const core::HomeZone &zone)
    : m_household(std::move(home.household)),
      m_meter(std::move(home.meter), *m_household, zone, home.fitted, std::move(home.diary)),
      m_station(identity, air, alarms, isOpen),
      m_smartEnergy(m_meter, MeterDoor::Meter, MeterDoor::Display, m_station.smartEnergyDoor(), clock, alarms),
      m_homeAutomation(m_meter, MeterDoor::Meter, MeterDoor::Display, m_station.homeAutomationDoor(), clock, alarms)
{ }

} // namespace meterglass::app
