#pragma once

#include "app/arguments.h"
#include "app/fittedhome.h"
#include "core/scenario/scenario.h"

namespace meterglass::app {

/// The home that a scenario tells of, seen from `now`.
/// @param recordings the folder of the scenario's recordings; what is not there may be one of the program's own
Argument<FittedHome> homeOf(const core::Scenario &scenario, const QString &recordings, core::UtcSecond now,
                            const core::HomeZone &zone);

/// The same of a scenario's file, or of a shipped scenario by its name.
Argument<FittedHome> homeOfScenario(const QString &nameOrPath, core::UtcSecond now, const core::HomeZone &zone);

} // namespace meterglass::app
