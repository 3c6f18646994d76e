#pragma once

#include "app/fittedhome.h"
#include "app/radiobench.h"
#include "core/meter/singleelementmeter.h"
#include "meterlink/virtual/virtualesme.h"

namespace meterglass::app {

/// An emulated co-processor with a home's meter on its network. Members stand so that each outlives what depends on it.
class CoordinatorBench final : public RadioBench
{
public:
    /// All but the first two must outlive this.
    CoordinatorBench(FittedHome home, const CoordinatorSettings &settings, const core::Clock &clock,
                     core::Alarms &alarms, const core::HomeZone &zone);

    coordinator::NetworkCoprocessor &coprocessor() override { return m_coprocessor; }
    const coordinator::EmulatedAir &air() const override { return m_air; }

private:
    std::unique_ptr<core::Household> m_household;
    core::SingleElementMeter m_meter;
    coordinator::EmulatedAir m_air;
    coordinator::MeterStation m_station;
    virtualhan::VirtualEsme m_smartEnergy;
    virtualhan::VirtualEsme m_homeAutomation;
    coordinator::NetworkCoprocessor m_coprocessor;
};

} // namespace meterglass::app
