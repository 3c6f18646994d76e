#pragma once

#include "ui/style/metrics.h"

#include <QLocale>

namespace meterglass::ui {

enum class ThemeChoice { Light, Dark, System };

/// Which of the Now page's two figures is the large one.
enum class LargeFigure { Power, Cost };

/// What the Usage page counts in.
enum class UsageUnit { Energy, Money };

/// The diagonal of the panel that the window fills; where it is not stated, `DisplayOptions::density` holds.
enum class PanelSize { Unstated, FiveInch, SevenInch, TenInch };

/// How the display is to look; from the command line and what the person chose.
struct DisplayOptions
{
    ThemeChoice theme = ThemeChoice::System;
    LargeFigure largeFigure = LargeFigure::Power;
    UsageUnit usageUnit = UsageUnit::Energy;
    /// 1.0 or 2.0
    double textScale = 1.0;
    PanelSize panel = PanelSize::Unstated;
    /// Pixels in a millimetre of the panel.
    double density = Metrics::DefaultDensity;
    /// The display's language, and how it names days and months.
    QLocale locale{QLocale::English, QLocale::UnitedKingdom};

    bool operator==(const DisplayOptions &) const = default;
};

/// Pixels in a millimetre when a window of that size is shown.
double densityOf(const DisplayOptions &options, QSize window);

} // namespace meterglass::ui
