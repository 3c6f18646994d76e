#pragma once

#include "core/household/recordedtrace.h"
#include "core/meter/singleelementmeter.h"

#include <memory>

namespace meterglass::app {

/// A home, and when its meter was fitted.
struct FittedHome
{
    std::unique_ptr<core::Household> household;
    core::UtcSecond fitted;
};

/// The default home (design.md): 14 months of a modelled home like UK-DALE house 2, and from yesterday's local midnight
/// on the recorded load of UK-DALE house 1. @param now bench time
FittedHome defaultHome(core::UtcSecond now, const core::HomeZone &zone);

/// A home that replays a recording, with a meter fitted yesterday at local midnight: of what was before nothing is
/// known.
FittedHome homeReplaying(core::RecordedTrace load, core::UtcSecond now, const core::HomeZone &zone);

/// The recording that the default home replays, from the program's resources.
core::RecordedTrace defaultLoad();

/// The meter fitted in either.
core::MeterConfiguration builtInMeter();

} // namespace meterglass::app
