#pragma once

#include "meterlink/han/apsframe.h"

namespace meterglass::ui {

/// What is between the display and its meter, known to whoever joined them.
struct LinkStatus
{
    /// How the display is known on the home area network (I-1).
    han::HanAddress display;
    /// There is no radio: the meter is part of the program.
    bool isBuiltIn = true;

    bool operator==(const LinkStatus &) const = default;
};

} // namespace meterglass::ui
