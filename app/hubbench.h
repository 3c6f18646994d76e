#pragma once

#include "app/fittedhome.h"
#include "app/radiobench.h"
#include "core/meter/singleelementmeter.h"
#include "meterlink/virtual/virtualesme.h"

namespace meterglass::app {

/// An emulated co-processor in reach of a communications hub, on whose network a home's meter is. Members stand so that
/// each outlives what depends on it.
class HubBench final : public RadioBench
{
public:
    /// All but the first three must outlive this.
    HubBench(FittedHome home, const CoordinatorSettings &settings, const HubSettings &hub, const core::Clock &clock,
             core::Alarms &alarms, const core::HomeZone &zone);

    coordinator::NetworkCoprocessor &coprocessor() override { return m_coprocessor; }
    const coordinator::EmulatedAir &air() const override { return m_hubAir; }

private:
    std::unique_ptr<core::Household> m_household;
    core::SingleElementMeter m_meter;
    coordinator::EmulatedAir m_hubAir;
    coordinator::CommunicationsHub m_hub;
    coordinator::MeterStation m_station;
    virtualhan::VirtualEsme m_smartEnergy;
    virtualhan::VirtualEsme m_homeAutomation;
    /// Where the co-processor may have a network of its own.
    coordinator::EmulatedAir m_ownAir;
    coordinator::NetworkCoprocessor m_coprocessor;
};

} // namespace meterglass::app
