#pragma once

#include "app/radiobench.h"
#include "app/stationedmeter.h"

namespace meterglass::app {

/// An emulated co-processor with homes' meters on its network. Members stand so that each outlives what depends on it.
class CoordinatorBench final : public RadioBench
{
public:
    /// @param homes one for each meter of the settings. The last three must outlive this
    CoordinatorBench(std::vector<FittedHome> homes, const CoordinatorSettings &settings, const core::Clock &clock,
                     core::Alarms &alarms, const core::HomeZone &zone);

    coordinator::NetworkCoprocessor &coprocessor() override { return m_coprocessor; }
    const coordinator::EmulatedAir &air() const override { return m_air; }

private:
    coordinator::EmulatedAir m_air;
    std::vector<std::unique_ptr<StationedMeter>> m_meters;
    coordinator::NetworkCoprocessor m_coprocessor;
};

} // namespace meterglass::app
