#pragma once

#include "app/builtinhome.h"
#include "core/time/benchclock.h"
#include "core/time/manualalarms.h"
#include "meterlink/script/scriptrunner.h"

namespace meterglass::app {

/// Runs a script on a built-in meter without a window, at full speed: no time goes by but what the script waits for.
class ScriptRun
{
public:
    /// @param home seen from `at`, when the bench's clock begins
    ScriptRun(FittedHome home, core::UtcSecond at);

    /// @param tell hears of each line as it ends
    /// @return whether all passed
    bool run(core::Script script, const std::function<void(const script::LineReport &)> &tell);

    const core::HomeZone &zone() const { return m_zone; }

private:
    core::ManualAlarms m_alarms;
    core::HomeZone m_zone;
    core::BenchClock m_clock;
    BuiltInHome m_home;
};

} // namespace meterglass::app
