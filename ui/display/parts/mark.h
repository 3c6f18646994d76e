#pragma once

#include "ui/style/theme.h"

#include <QRectF>

class QPainter;

namespace meterglass::ui {

/// The shape that stands before a line of text, so that its colour never says anything alone: an arrow head for what is
/// in force, else a circle, a triangle, a square and a square on its corner, by rising weight.
enum class Mark { None, InForce, Plain, Notice, Important, Urgent };

/// Fills the shape into `rect`. Nothing for None.
void paintMark(QPainter &painter, const QRectF &rect, Mark mark, const Theme &theme);

} // namespace meterglass::ui
