#pragma once

#include "app/commandoptions.h"
#include "core/store/powerkeeper.h"

namespace meterglass::app {

/// Opens the file in which the display keeps what it hears of the active power of the home that the options ask for.
/// Where that cannot be, it says so on standard error, and the display remembers it until it ends.
/// @return what was heard before, the oldest first
std::vector<core::PowerSteps> openKept(core::PowerKeeper &keeper, const CommandOptions &options);

} // namespace meterglass::app
