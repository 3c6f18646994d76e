#pragma once

#include "core/bench/benchcontrol.h"

namespace meterglass::core {

/// What takes an action back. @param before what was in force before it. @return nothing where it cannot be taken back
std::optional<DriveAction> undoOf(const DriveAction &action, const BenchState &before);

} // namespace meterglass::core
