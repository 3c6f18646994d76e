#include "app/hubbench.h"

namespace meterglass::app {

HubBench::HubBench(FittedHome home, const CoordinatorSettings &settings, const HubSettings &hub,
                   const core::Clock &clock, core::Alarms &alarms, const core::HomeZone &zone)
    : m_household(std::move(home.household)),
      m_meter(std::move(home.meter), *m_household, zone, home.fitted, std::move(home.diary)),
      m_hubAir(alarms),
      m_hub(hub.identity, m_hubAir, alarms),
      m_station(settings.meter, m_hubAir, alarms, settings.isOpen),
      m_smartEnergy(m_meter, coordinator::MeterDoor::Meter, coordinator::MeterDoor::Display,
                    m_station.smartEnergyDoor(), clock, alarms),
      m_homeAutomation(m_meter, coordinator::MeterDoor::Meter, coordinator::MeterDoor::Display,
                       m_station.homeAutomationDoor(), clock, alarms),
      m_ownAir(alarms),
      m_coprocessor(m_ownAir, alarms, settings.ezspVersion, CoordinatorSettings::Address)
{
    m_coprocessor.faults() = settings.faults;
    if (settings.library)
        m_coprocessor.addKeyLibrary(*settings.library);
    m_coprocessor.bringInReach(m_hubAir);
    m_hub.expect(settings.meter.eui64, settings.meter.linkKey);
    m_hub.expect(CoordinatorSettings::Address, hub.displayCode.linkKey());
    m_hub.setJoiningPermitted(true);
    // The meter lives its past before the line opens: a host would take that silence for a dead co-processor.
    m_smartEnergy.followClock();
}

} // namespace meterglass::app
