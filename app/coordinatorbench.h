#pragma once

#include "app/fittedhome.h"
#include "core/meter/singleelementmeter.h"
#include "meterlink/coordinator/meterstation.h"
#include "meterlink/coordinator/networkcoprocessor.h"
#include "meterlink/virtual/virtualesme.h"

namespace meterglass::app {

struct CoordinatorSettings
{
    /// The co-processor's own address; locally administered.
    static constexpr ezsp::Eui64 Address = 0x024D'4700'0000'0001;

    /// 4 to 14.
    ezsp::EzspVersion ezspVersion = 13;
    coordinator::MeterIdentity meter;
    /// Every read is answered as if certificates had agreed on a key.
    bool isOpen = false;
    /// Of the co-processor, where its firmware has the library of key establishment.
    std::optional<security::Credentials> library{};
    coordinator::FaultPlan faults{};
};

/// An emulated co-processor with a home's meter on its network. Members stand so that each outlives what depends on it.
class CoordinatorBench
{
public:
    /// All but the first two must outlive this.
    CoordinatorBench(FittedHome home, const CoordinatorSettings &settings, const core::Clock &clock,
                     core::Alarms &alarms, const core::HomeZone &zone);

    coordinator::NetworkCoprocessor &coprocessor() { return m_coprocessor; }
    const coordinator::EmulatedAir &air() const { return m_air; }

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
