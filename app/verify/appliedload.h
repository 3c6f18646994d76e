#pragma once

#include "core/household/household.h"
#include "meterlink/judge/reference.h"

namespace meterglass::app {

/// What a household drew over a stretch of time, load by load: what its meter has to count. Export counts as nothing, and
/// so does a load that is unknown.
judge::ReferenceSpan appliedLoad(const core::Household &household, core::UtcSecond from, core::UtcSecond until);

} // namespace meterglass::app
