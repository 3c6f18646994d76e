#pragma once

#include "core/household/household.h"
#include "core/meter/metercommand.h"
#include "core/meter/meterconfiguration.h"

#include <memory>

namespace meterglass::app {

/// A home, its meter and when that was fitted, and what happens to it.
struct FittedHome
{
    std::unique_ptr<core::Household> household;
    core::UtcSecond fitted;
    core::MeterConfiguration meter;
    core::MeterDiary diary;
};

} // namespace meterglass::app
