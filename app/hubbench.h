#pragma once

#include "app/radiobench.h"

namespace meterglass::app {

/// An emulated co-processor in reach of a communications hub, on whose network homes' meters are. Members stand so that
/// each outlives what depends on it.
class HubBench final : public RadioBench
{
public:
    /// @param homes one for each meter of the settings. The last three must outlive this
    HubBench(std::vector<FittedHome> homes, const CoordinatorSettings &settings, const HubSettings &hub,
             const core::Clock &clock, core::Alarms &alarms, const core::HomeZone &zone);

    coordinator::NetworkCoprocessor &coprocessor() override { return m_coprocessor; }
    const coordinator::EmulatedAir &air() const override { return m_hubAir; }

private:
    coordinator::EmulatedAir m_hubAir;
    coordinator::CommunicationsHub m_hub;
    std::vector<std::unique_ptr<StationedMeter>> m_meters;
    /// Where the co-processor may have a network of its own.
    coordinator::EmulatedAir m_ownAir;
    coordinator::NetworkCoprocessor m_coprocessor;
};

} // namespace meterglass::app
