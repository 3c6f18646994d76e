#pragma once

#include "app/builtinhome.h"
#include "core/time/benchclock.h"
#include "core/time/manualalarms.h"

namespace meterglass::app {

/// The built-in home at one moment, driven by hand: the meter has lived up to then, and the display has read it whole.
class SimulatedHome
{
public:
    SimulatedHome(FittedHome home, core::UtcSecond at);

    const core::SingleElementMeter &meter() const { return m_home.meter(); }
    const client::MeterStore &store() const { return m_home.reader().store(); }
    const client::FrameLedger &ledger() const { return m_home.reader().ledger(); }
    const core::HomeZone &zone() const { return m_zone; }
    const core::Clock &clock() const { return m_clock; }
    core::Alarms &alarms() { return m_alarms; }

private:
    core::ManualAlarms m_alarms;
    core::HomeZone m_zone;
    core::BenchClock m_clock;
    BuiltInHome m_home;
};

} // namespace meterglass::app
