#pragma once

#include "app/fittedhome.h"
#include "core/meter/singleelementmeter.h"
#include "meterlink/coordinator/meterstation.h"
#include "meterlink/virtual/virtualesme.h"

namespace meterglass::app {

/// A home's meter with its radio, in reach of a network. Members stand so that each outlives what depends on it.
class StationedMeter
{
public:
    /// All but the first two must outlive this. @param isOpen every read is answered, whatever key secures it
    StationedMeter(FittedHome home, const coordinator::MeterIdentity &identity, bool isOpen,
                   coordinator::EmulatedAir &air, const core::Clock &clock, core::Alarms &alarms,
                   const core::HomeZone &zone);

    /// Lives its past, before a line opens whose host would take that silence for a dead co-processor.
    void catchUp() { m_smartEnergy.followClock(); }

private:
    std::unique_ptr<core::Household> m_household;
    core::SingleElementMeter m_meter;
    coordinator::MeterStation m_station;
    virtualhan::VirtualEsme m_smartEnergy;
    virtualhan::VirtualEsme m_homeAutomation;
};

} // namespace meterglass::app
