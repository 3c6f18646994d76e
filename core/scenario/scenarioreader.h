#pragma once

#include "core/outcome/outcome.h"
#include "core/scenario/jsonerror.h"
#include "core/scenario/scenario.h"

#include <QByteArray>

namespace meterglass::core {

using ScenarioError = JsonError;

/// Reads a scenario file by resources/scenarios/scenario.schema.json, strictly: refuses an unknown key, a key that
/// stands twice and a value that is not allowed, with its path and the reason; a syntax error with its line and column.
Outcome<Scenario, ScenarioError> readScenario(const QByteArray &json, const HomeZone &zone);

} // namespace meterglass::core
