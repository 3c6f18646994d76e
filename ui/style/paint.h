#pragma once

#include "ui/style/look.h"

#include <QRectF>

class QPainter;

namespace meterglass::ui {

/// The ground of a card: rounded corners, no shadow.
void paintCard(QPainter &painter, const QRectF &rect, const Look &look);

/// The ring around what has the keyboard's focus, just inside `rect`.
void paintFocus(QPainter &painter, const QRectF &rect, const Look &look);

} // namespace meterglass::ui
