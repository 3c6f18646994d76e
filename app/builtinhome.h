#pragma once

#include "app/fittedhome.h"
#include "app/meterreader.h"
#include "core/meter/singleelementmeter.h"
#include "core/store/meterkeeper.h"
#include "core/time/clock.h"
#include "meterlink/virtual/loopback.h"
#include "meterlink/virtual/virtualbench.h"
#include "meterlink/virtual/virtualesme.h"

namespace meterglass::app {

/// A home with its built-in meter, the simulated network, and the client that reads it: everything behind the display.
///
/// The one place where the model, the network and the store are joined. Members stand in the order of the flow, so that
/// each outlives what depends on it.
class BuiltInHome
{
public:
    /// The meter lives from its fitting up to the clock's present as soon as it is asked; one that was kept had no
    /// power meanwhile. All but `home` must outlive this.
    BuiltInHome(FittedHome home, const core::Clock &clock, core::Alarms &alarms, const core::HomeZone &zone);

    /// @param origin from which moment the home was seen when its meter was fitted
    void keepWith(core::MeterKeeper &keeper, core::UtcSecond origin);
    /// The bench clock was set, or runs at another speed.
    void followClock();
    /// Begins to read the meter.
    void start() { m_reader.read(meterAddress()); }

    /// Where the meter answers on the simulated network, and what asks it.
    static han::HanAddress meterAddress();
    static han::HanAddress displayAddress();
    MeterReader &reader() { return m_reader; }
    const MeterReader &reader() const { return m_reader; }

    const core::SingleElementMeter &meter() const { return m_meter; }
    /// What stands behind the meter.
    const core::Household &household() const { return m_household; }
    core::BenchControl &bench() { return m_bench; }

private:
    core::DrivenHousehold m_household;
    core::SingleElementMeter m_meter;
    virtualhan::Loopback m_network;
    virtualhan::FaultyValues m_values;
    virtualhan::FaultyDoor m_door;
    virtualhan::VirtualEsme m_esme;
    virtualhan::VirtualBench m_bench;
    MeterReader m_reader;
};

} // namespace meterglass::app
