#pragma once

#include "core/household/household.h"
#include "core/meter/singleelementmeter.h"
#include "core/time/benchclock.h"
#include "core/time/manualalarms.h"
#include "meterlink/client/esmeclient.h"
#include "meterlink/coordinator/meterstation.h"
#include "meterlink/coordinator/networkcoprocessor.h"
#include "meterlink/ezsp/ezspcoordinator.h"
#include "meterlink/security/benchauthority.h"
#include "meterlink/virtual/virtualesme.h"
#include "tests/support/delayedwire.h"

#include <QList>

namespace meterglass::test {

/// A home whose meter is read through a co-processor: the meter, its radio and the emulated co-processor at one end of a
/// serial line, our host, coordinator and client at the other. Time is driven by hand.
class CoordinatedHome
{
public:
    static constexpr ezsp::Eui64 CoProcessor = 0x0102030405060708;
    static constexpr ezsp::Eui64 Meter = 0x90C5D60011223344;
    /// The meter's install code, with its checksum.
    static constexpr const char *PrintedCode = "83FED3407A939723A5C639B26916D505C3B5";

    struct Settings
    {
        ezsp::EzspVersion version = 13;
        core::MeterConfiguration meter;
        core::MeterDiary diary{};
        /// The install code that the host's user types at first.
        const char *typedCode = PrintedCode;
        /// Of the meter; made by the host's authority if none.
        std::optional<security::Credentials> credentials{};
        /// The co-processor agrees on keys itself, and the host has no certificate.
        bool hasLibrary = false;
        /// Since when the meter has counted; since the start if none.
        std::optional<core::UtcSecond> fitted{};
    };

    CoordinatedHome(const core::Household &household, core::UtcSecond start, Settings settings);

    /// Brings a network up and lets the meter in. @return whether both have agreed on keys within two minutes, and the
    /// client has begun to read
    bool join();
    /// Until the client has read all that the meter has, or `patience` is over.
    void readWhole(std::chrono::seconds patience);
    /// Opens the network to the meter. @param code which the host's user types
    void admit(const char *code);
    ezsp::EzspCoordinator::Settings hostSettings(bool hasCredentials) const;

    core::ManualAlarms alarms;
    core::HomeZone zone;
    core::BenchClock clock;
    security::BenchAuthority authority;
    core::SingleElementMeter meter;
    coordinator::EmulatedAir air;
    coordinator::MeterStation station;
    virtualhan::VirtualEsme esme;
    coordinator::NetworkCoprocessor coprocessor;
    ezsp::AshEngine hostAsh;
    DelayedWire toCoprocessor;
    DelayedWire toHost;
    ezsp::EzspHost host;
    ezsp::EzspCoordinator coordinator;
    han::HanExchange exchange;
    client::MeterStore store;
    /// Once keys are agreed.
    std::unique_ptr<client::EsmeClient> client;
    QList<ezsp::CoordinatorState> states;

private:
    security::Credentials issue(ezsp::Eui64 device) const;
    coordinator::MeterIdentity identity(const Settings &settings) const;
    void follow(const ezsp::CoordinatorState &state);

    const char *m_typedCode;
};

} // namespace meterglass::test
