#pragma once

#include "app/builtinhome.h"
#include "core/time/benchclock.h"
#include "core/time/manualalarms.h"
#include "meterlink/judge/finding.h"

namespace meterglass::app {

/// A built-in meter that is examined over a local midnight, its time driven by hand: read whole, watched, and asked for
/// what it must refuse.
class Examination
{
public:
    /// How long before the midnight it begins, and how long after it ends.
    static constexpr std::chrono::minutes Before{45};
    static constexpr std::chrono::minutes After{40};

    /// @param midnight local, of a home that is seen from `Before` it
    Examination(FittedHome home, core::UtcSecond midnight);

    /// Goes through it all; some seconds.
    void run();

    const judge::Transcript &transcript() const { return m_transcript; }
    const core::HomeZone &zone() const { return m_zone; }
    const client::MeterSnapshot &snapshot() const { return m_home.reader().store().snapshot(); }

private:
    core::ManualAlarms m_alarms;
    core::HomeZone m_zone;
    core::BenchClock m_clock;
    BuiltInHome m_home;
    judge::Transcript m_transcript;
};

} // namespace meterglass::app
