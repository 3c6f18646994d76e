#pragma once

#include "core/scenario/scenario.h"

#include <QString>

#include <optional>
#include <vector>

namespace meterglass::app {

/// Where the recordings that shipped scenarios replay are, in the program's resources.
QString shippedRecordings();

/// Where a scenario of the program's own is, in its resources; empty where there is none of that name.
QString shippedScenarioPath(const QString &name);

/// A scenario of the program's own; nothing where there is none of that name.
std::optional<core::Scenario> shippedScenario(const QString &name, const core::HomeZone &zone);

/// All of them, by name.
std::vector<core::Scenario> shippedScenarios();

} // namespace meterglass::app
