#pragma once

#include "ui/style/metrics.h"

#include <QLocale>

namespace meterglass::ui {

enum class ThemeChoice { Light, Dark, System };

/// Which of the Now page's two figures is the large one.
enum class LargeFigure { Power, Cost };

/// What the Usage page counts in.
enum class UsageUnit { Energy, Money };

/// How the display is to look; from the command line and what the person chose before.
struct DisplayOptions
{
    ThemeChoice theme = ThemeChoice::System;
    LargeFigure largeFigure = LargeFigure::Power;
    UsageUnit usageUnit = UsageUnit::Energy;
    /// 1.0 or 2.0
    double textScale = 1.0;
    /// Pixels in a millimetre of the panel.
    double density = Metrics::DefaultDensity;
    /// For the names of days and months.
    QLocale locale{QLocale::English, QLocale::UnitedKingdom};
};

} // namespace meterglass::ui
