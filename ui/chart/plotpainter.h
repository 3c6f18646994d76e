#pragma once

#include "ui/chart/chartlayout.h"

class QPainter;

namespace meterglass::ui {

/// Draws axes, columns and marks.
void paintPlot(QPainter &painter, const ChartContent &content, const ChartLayout &layout, QSizeF size,
               const Look &look);

/// The colour of what is past: 60 % of `colour` on a card.
QColor pastColour(const QColor &colour, const Theme &theme);

} // namespace meterglass::ui
