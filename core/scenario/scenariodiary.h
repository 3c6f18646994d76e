#pragma once

#include "core/scenario/scenario.h"

namespace meterglass::core {

/// What the events come to from the scenario's start up to and with `until`, in order of time; of two for one second
/// the one that the scenario lists first comes first. What would happen before the start does not.
MeterDiary diaryOf(const std::vector<Scenario::Event> &events, const MomentOrigin &origin, UtcSecond until,
                   const HomeZone &zone);

} // namespace meterglass::core
