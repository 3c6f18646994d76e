#pragma once

#include "ui/display/source/portstatus.h"

#include <array>

namespace meterglass::ui {

/// The way from a port to readings: over a network of the radio's own that a meter joins, or over that of a
/// communications hub, which the radio joins.
struct SourceWay
{
    /// Its steps; each is being done until the next one begins.
    std::array<QString, 5> titles;
    /// The step that is being done.
    std::size_t now = 0;
    QString doing;
};

SourceWay wayTo(const PortStatus &port);

} // namespace meterglass::ui
