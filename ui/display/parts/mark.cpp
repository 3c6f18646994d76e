#include "ui/display/parts/mark.h"

#include <QPainter>
#include <QPolygonF>

namespace meterglass::ui {

namespace {

QColor colourOf(Mark mark, const Theme &theme)
{
    switch (mark) {
    case Mark::None:
    case Mark::Plain:
        return theme.energy;
    case Mark::InForce:
        return theme.money;
    case Mark::Notice:
        return theme.medium;
    case Mark::Important:
    case Mark::Urgent:
        return theme.high;
    }
    return theme.energy;
}

/// Nothing for the circle.
QPolygonF polygonOf(Mark mark, const QRectF &rect)
{
    const QPointF top(rect.center().x(), rect.top());
    const QPointF right(rect.right(), rect.center().y());
    switch (mark) {
    case Mark::None:
    case Mark::Plain:
        return {};
    case Mark::InForce:
        return QPolygonF({rect.topLeft(), right, rect.bottomLeft()});
    case Mark::Notice:
        return QPolygonF({top, rect.bottomRight(), rect.bottomLeft()});
    case Mark::Important:
        return QPolygonF(rect.adjusted(rect.width() / 16, rect.width() / 16, -rect.width() / 16, -rect.width() / 16));
    case Mark::Urgent:
        return QPolygonF({top, right, {top.x(), rect.bottom()}, {rect.left(), right.y()}});
    }
    return {};
}

} // namespace

void paintMark(QPainter &painter, const QRectF &rect, Mark mark, const Theme &theme)
{
    if (mark == Mark::None)
        return;
    const QColor colour = colourOf(mark, theme);
    const qreal line = rect.width() / 12;
    painter.setPen(QPen(colour, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    const QRectF inside = rect.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    if (mark == Mark::Plain)
        painter.drawEllipse(inside);
    else
        painter.drawPolygon(polygonOf(mark, inside));
}

} // namespace meterglass::ui
