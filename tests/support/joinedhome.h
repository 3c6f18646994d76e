#pragma once

#include "core/household/household.h"
#include "core/meter/singleelementmeter.h"
#include "core/time/benchclock.h"
#include "core/time/manualalarms.h"
#include "meterlink/client/esmeclient.h"
#include "meterlink/coordinator/communicationshub.h"
#include "meterlink/coordinator/meterstation.h"
#include "meterlink/coordinator/networkcoprocessor.h"
#include "meterlink/ezsp/ezspdevice.h"
#include "meterlink/security/benchauthority.h"
#include "meterlink/virtual/virtualesme.h"
#include "tests/support/delayedwire.h"

#include <QList>

namespace meterglass::test {

/// A home whose meter is on the network of a communications hub, which our host joins through a co-processor in its reach.
/// Time is driven by hand.
class JoinedHome
{
public:
    static constexpr ezsp::Eui64 CoProcessor = 0x0102030405060708;
    static constexpr ezsp::Eui64 Meter = 0x90C5D60011223344;
    static constexpr ezsp::Eui64 Hub = 0x0CA2F40000000001;
    /// Of the display and of the meter: install codes with their checksums.
    static constexpr const char *OwnCode = "83FED3407A939738C552";
    static constexpr const char *MeterCode = "83FED3407A939723A5C639B26916D505C3B5";

    struct Settings
    {
        ezsp::EzspVersion version = 13;
        core::MeterConfiguration meter;
        /// The install code of the display that the supplier has entered.
        const char *enteredCode = OwnCode;
        /// Of the display; made by the hub's authority if none.
        std::optional<security::Credentials> credentials{};
        /// The co-processor agrees on keys itself, and the host has no certificate.
        bool hasLibrary = false;
    };

    /// The meter is on the hub's network, which lets nobody else in yet.
    JoinedHome(const core::Household &household, core::UtcSecond start, const Settings &settings);

    /// Until the device is in this phase, or `patience` is over.
    bool reach(ezsp::CoordinatorPhase phase, std::chrono::seconds patience);
    QList<ezsp::CoordinatorPhase> phases() const;
    /// Phases and troubles by their numbers, for who looks into a failure.
    QByteArray told() const;
    /// Reads the meter, whose keys are agreed, as a display does.
    void read();
    ezsp::EzspDevice::Settings deviceSettings() const;

    core::ManualAlarms alarms;
    core::HomeZone zone;
    core::BenchClock clock;
    security::BenchAuthority authority;
    core::SingleElementMeter meter;
    coordinator::EmulatedAir hubAir;
    coordinator::CommunicationsHub hub;
    coordinator::MeterStation station;
    virtualhan::VirtualEsme esme;
    coordinator::EmulatedAir ownAir;
    coordinator::NetworkCoprocessor coprocessor;
    ezsp::AshEngine hostAsh;
    DelayedWire toCoprocessor;
    DelayedWire toHost;
    ezsp::EzspHost host;
    std::optional<security::Credentials> credentials;
    ezsp::EzspDevice device;
    client::MeterStore store;
    std::unique_ptr<han::HanExchange> exchange;
    std::unique_ptr<client::EsmeClient> client;
    QList<ezsp::CoordinatorState> states;

private:
    security::Credentials issue(ezsp::Eui64 subject) const;
};

} // namespace meterglass::test
