#pragma once

#include "ui/style/theme.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace meterglass::ui {

/// How the present power stands against the meter's levels.
enum class Ambient { Unknown, Low, Medium, High, Exporting };

/// "Low", "Medium", "High", "Exporting"; empty for Unknown.
QString ambientWord(Ambient ambient);
/// As `ambientWord`, where that is too wide.
QString shortAmbientWord(Ambient ambient);

/// The colour of the state, which never says it alone.
QColor ambientColour(Ambient ambient, const Theme &theme);
/// The shape that goes with the ambient word: circle, triangle, square; for export an arrow out. Nothing for Unknown.
void paintAmbientShape(QPainter &painter, const QRectF &rect, Ambient ambient, const Theme &theme);

} // namespace meterglass::ui
