#pragma once

#include "meterlink/coordinator/communicationshub.h"
#include "meterlink/coordinator/meterstation.h"
#include "meterlink/coordinator/networkcoprocessor.h"
#include "meterlink/security/installcode.h"

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

/// A network in reach of the co-processor, which expects it with this install code.
struct HubSettings
{
    coordinator::HubIdentity identity;
    security::InstallCode displayCode;
};

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
