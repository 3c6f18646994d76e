#pragma once

#include "core/scenario/scenariomoment.h"

namespace meterglass::core {

class JsonField;

/// A moment as scenario files write it: ISO 8601 text, or an object with one of `monthsBefore`, `daysBefore` and `day`
/// and with a `time` of day, midnight if there is none.
ScenarioMoment readMoment(const JsonField &json, const HomeZone &zone);

/// The same without `day`, which is counted from it.
ScenarioMoment readStart(const JsonField &json, const HomeZone &zone);

} // namespace meterglass::core
