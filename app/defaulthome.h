#pragma once

#include "app/fittedhome.h"
#include "core/household/recordedtrace.h"
#include "core/time/homezone.h"

namespace meterglass::app {

/// The home of the shipped scenario `default` (design.md): 14 months of a modelled home like UK-DALE house 2, and from
/// yesterday's local midnight on the recorded load of UK-DALE house 1. @param now bench time
FittedHome defaultHome(core::UtcSecond now, const core::HomeZone &zone);

/// A home that replays a recording, with the default home's meter fitted yesterday at local midnight: of what was
/// before nothing is known.
FittedHome homeReplaying(core::RecordedTrace load, core::UtcSecond now, const core::HomeZone &zone);

/// The meter fitted in either.
core::MeterConfiguration builtInMeter();

} // namespace meterglass::app
