#include "ui/style/paint.h"

#include <QPainter>

namespace meterglass::ui {

namespace {

void paintRounded(QPainter &painter, const QRectF &rect, qreal corner, const QPen &pen, const QBrush &brush)
{
    const qreal half = pen.widthF() / 2;
    painter.setPen(pen);
    painter.setBrush(brush);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), corner - half, corner - half);
}

} // namespace

void paintCard(QPainter &painter, const QRectF &rect, const Look &look)
{
    paintRounded(painter, rect, look.metrics.px(12), QPen(look.theme.line, 1), look.theme.card);
}

void paintFocus(QPainter &painter, const QRectF &rect, const Look &look)
{
    const qreal width = look.metrics.px(3);
    paintRounded(painter, rect, look.metrics.px(12), QPen(look.theme.text, width), Qt::NoBrush);
}

} // namespace meterglass::ui
