#pragma once

#include "core/household/recordedtrace.h"
#include "core/meter/singleelementmeter.h"

namespace meterglass::app {

/// The recording that the default home replays, from the program's resources.
core::RecordedTrace defaultLoad();

/// The meter fitted in the default home.
core::MeterConfiguration defaultMeter();

/// When the built-in meter was fitted, seen from `now`: yesterday at local midnight.
core::UtcSecond fittedAt(core::UtcSecond now, const core::HomeZone &zone);

} // namespace meterglass::app
