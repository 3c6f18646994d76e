#pragma once

#include "core/time/benchclock.h"
#include "core/time/homezone.h"
#include "core/time/manualalarms.h"
#include "meterlink/client/frameledger.h"
#include "meterlink/client/meterstore.h"
#include "tests/support/scriptedtransport.h"

namespace meterglass::test {

/// A meter that says what a test tells it to, straight into a store and as a frame for the ledger, and the time that
/// passes while it does.
///
/// Starts on Saturday 21 November 2026 at 14:02:00 in London, with nothing heard.
class FakeMeter
{
public:
    FakeMeter();

    core::ManualAlarms alarms;
    core::BenchClock clock;
    core::HomeZone zone;
    client::MeterStore store;
    ScriptedTransport network;
    client::FrameLedger ledger;

    void say(zcl::ClusterId cluster, zcl::AttributeId id, const zcl::Value &value);
    void refuse(zcl::AttributeId id);

    void sayPower(core::Power power);
    void sayEnergies(std::int64_t todayWattHours, std::int64_t readingWattHours);
    void sayExported(std::int64_t wattHours);
    void sayLevels(core::Power lowMedium, core::Power mediumHigh);
    void sayIdentity();
    /// 27.691 p/kWh, named "Day", until 00:30 the next morning.
    void sayPrice();
    /// In 10^-5 GBP.
    void sayCostToday(std::int64_t amount);
    /// All of the above: 1.62 kW between 0.5 and 2 kW, 7.42 kWh, £1.87, 12,489.6 kWh.
    void sayEverything();
};

} // namespace meterglass::test
