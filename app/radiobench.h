#pragma once

#include "app/stationedmeter.h"
#include "meterlink/coordinator/communicationshub.h"
#include "meterlink/coordinator/networkcoprocessor.h"
#include "meterlink/security/installcode.h"

namespace meterglass::app {

struct CoordinatorSettings
{
    /// The co-processor's own address; locally administered.
    static constexpr ezsp::Eui64 Address = 0x024D'4700'0000'0001;

    /// 4 to 14.
    ezsp::EzspVersion ezspVersion = 13;
    std::vector<coordinator::MeterIdentity> meters;
    /// Every read is answered as if certificates had agreed on a key.
    bool isOpen = false;
    /// Of the co-processor, where its firmware has the library of key establishment.
    std::optional<security::Credentials> library{};
    coordinator::FaultPlan faults{};
};

/// A network in reach of the co-processor, which expects it with this install code.
struct HubSettings
{
    coordinator::HubIdentity identity;
    security::InstallCode displayCode;
};

/// The meters of the settings, in reach of the network; each has lived up to the clock's present. @param homes one for
/// each. All but the first two must outlive them
std::vector<std::unique_ptr<StationedMeter>> stationedMeters(std::vector<FittedHome> homes,
                                                             const CoordinatorSettings &settings,
                                                             coordinator::EmulatedAir &air, const core::Clock &clock,
                                                             core::Alarms &alarms, const core::HomeZone &zone);

/// An emulated co-processor and what is around it.
class RadioBench
{
public:
    RadioBench() = default;
    virtual ~RadioBench() = default;
    RadioBench(const RadioBench &) = delete;
    RadioBench &operator=(const RadioBench &) = delete;

    virtual coordinator::NetworkCoprocessor &coprocessor() = 0;
    /// Of the meter's network.
    virtual const coordinator::EmulatedAir &air() const = 0;
};

} // namespace meterglass::app
