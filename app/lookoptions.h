#pragma once

#include "app/arguments.h"
#include "app/commandoptions.h"
#include "ui/display/displayoptions.h"

namespace meterglass::app {

/// The options that say how the display looks.
void addLookOptions(CommandOptions &options);

/// What those options ask for. @param saved what holds where they do not say
Argument<ui::DisplayOptions> lookOf(const CommandOptions &options, const ui::DisplayOptions &saved);

} // namespace meterglass::app
