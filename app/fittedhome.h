#pragma once

#include "core/household/household.h"
#include "core/meter/metercommand.h"
#include "core/meter/meterconfiguration.h"
#include "core/meter/meterstate.h"

#include <memory>

namespace meterglass::app {

/// A home, its meter and when that was fitted, and what happens to it.
struct FittedHome
{
    std::unique_ptr<core::Household> household;
    core::UtcSecond fitted;
    core::MeterConfiguration meter;
    core::MeterDiary diary{};
    /// Where the meter goes on from, if it was kept.
    std::optional<core::MeterState> stored{};
};

} // namespace meterglass::app
