#pragma once

#include "app/builtinhome.h"
#include "core/time/benchclock.h"
#include "core/time/manualalarms.h"
#include "meterlink/judge/finding.h"
#include "meterlink/judge/reference.h"

namespace meterglass::app {

/// A built-in meter that is examined, its time driven by hand: read whole, watched, and asked for what it must refuse.
class Examination
{
public:
    /// To watch a local midnight: how long before it to begin, and how long after it to end.
    static constexpr std::chrono::minutes Before{45};
    static constexpr std::chrono::minutes After{40};

    /// @param home seen from `from`, when the watch begins. @param length of the watch
    Examination(FittedHome home, core::UtcSecond from, std::chrono::seconds length);
    /// Over a local midnight. @param home seen from `Before` it
    static Examination overMidnight(FittedHome home, core::UtcSecond midnight)
    {
        return {std::move(home), midnight - Before, Before + After};
    }

    /// Drives the meter, so that one with faults can be examined.
    core::BenchControl &bench() { return m_home.bench(); }

    /// Goes through it all; some seconds.
    void run();

    const judge::Transcript &transcript() const { return m_transcript; }
    /// The load that was applied while the supply was on.
    const judge::Reference &reference() const { return m_reference; }
    const core::HomeZone &zone() const { return m_zone; }

private:
    void watch(std::chrono::seconds length);

    core::ManualAlarms m_alarms;
    core::HomeZone m_zone;
    core::BenchClock m_clock;
    BuiltInHome m_home;
    std::chrono::seconds m_length;
    judge::Transcript m_transcript;
    judge::Reference m_reference{"the applied load", {}};
};

} // namespace meterglass::app
