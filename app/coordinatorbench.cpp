#include "app/coordinatorbench.h"

namespace meterglass::app {

CoordinatorBench::CoordinatorBench(std::vector<FittedHome> homes, const CoordinatorSettings &settings,
                                   const core::Clock &clock, core::Alarms &alarms, const core::HomeZone &zone)
    : m_air(alarms),
      m_meters(stationedMeters(std::move(homes), settings, m_air, clock, alarms, zone)),
      m_coprocessor(m_air, alarms, settings.ezspVersion, CoordinatorSettings::Address)
{
    m_coprocessor.faults() = settings.faults;
    if (settings.library)
        m_coprocessor.addKeyLibrary(*settings.library);
}

} // namespace meterglass::app
