#include "app/hubbench.h"

namespace meterglass::app {

HubBench::HubBench(std::vector<FittedHome> homes, const CoordinatorSettings &settings, const HubSettings &hub,
                   const core::Clock &clock, core::Alarms &alarms, const core::HomeZone &zone)
    : m_hubAir(alarms),
      m_hub(hub.identity, m_hubAir, alarms),
      m_meters(stationedMeters(std::move(homes), settings, m_hubAir, clock, alarms, zone)),
      m_ownAir(alarms),
      m_coprocessor(m_ownAir, alarms, settings.ezspVersion, CoordinatorSettings::Address)
{
    m_coprocessor.faults() = settings.faults;
    if (settings.library)
        m_coprocessor.addKeyLibrary(*settings.library);
    m_coprocessor.bringInReach(m_hubAir);
    for (const coordinator::MeterIdentity &meter : settings.meters)
        m_hub.expect(meter.eui64, meter.linkKey);
    m_hub.expect(CoordinatorSettings::Address, hub.displayCode.linkKey());
    m_hub.setJoiningPermitted(true);
}

} // namespace meterglass::app
