#pragma once

#include "core/scenario/scenario.h"

namespace meterglass::core {

class JsonField;

/// One of a scenario file's `events`: `at`, `everyDays`, `until`, and a `command` with what it takes.
Scenario::Event readEvent(const JsonField &json, const HomeZone &zone);

} // namespace meterglass::core
