#pragma once

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace meterglass::ui {

/// Everything a widget needs to know to look right.
struct Look
{
    Theme theme = Theme::light();
    Metrics metrics;

    bool operator==(const Look &) const = default;
};

} // namespace meterglass::ui
