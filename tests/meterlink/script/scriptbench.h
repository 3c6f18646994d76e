#pragma once

#include "app/builtinhome.h"
#include "core/time/benchclock.h"
#include "core/time/manualalarms.h"
#include "meterlink/script/scriptrunner.h"

namespace meterglass::test {

/// A meter with one rate of 25 p, fitted on 1 July 2026 at 00:00 UTC in a home that draws 500 W, on a bench whose time
/// a test drives by hand.
class ScriptBench
{
public:
    static constexpr core::UtcSecond Start = std::chrono::sys_days(std::chrono::year(2026) / 7 / 1);

    ScriptBench();

    script::Stage stage();

    core::ManualAlarms alarms;
    core::HomeZone zone;
    core::BenchClock clock;
    app::BuiltInHome home;
};

} // namespace meterglass::test
