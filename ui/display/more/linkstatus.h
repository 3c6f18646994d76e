#pragma once

#include "meterlink/han/apsframe.h"
#include "ui/display/source/portstatus.h"

namespace meterglass::ui {

/// What is between the display and its meter, known to whoever joined them.
struct LinkStatus
{
    /// How the display is known on the home area network (I-1).
    han::HanAddress display;
    /// Nothing where the meter is part of the program.
    std::optional<PortStatus> port{};

    bool operator==(const LinkStatus &) const = default;
};

} // namespace meterglass::ui
