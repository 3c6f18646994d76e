#include "ui/display/parts/ambient.h"

#include <QCoreApplication>
#include <QPainter>

namespace meterglass::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Ambient)
};

QPolygonF shapeOf(Ambient ambient, const QRectF &rect)
{
    if (ambient == Ambient::High)
        return QPolygonF(rect.adjusted(rect.width() / 16, rect.width() / 16, -rect.width() / 16, -rect.width() / 16));
    const QPointF top(rect.center().x(), rect.top());
    if (ambient == Ambient::Medium)
        return QPolygonF({top, rect.bottomRight(), rect.bottomLeft()});
    const qreal third = rect.width() / 3;
    const qreal middle = rect.center().y();
    return QPolygonF({top,
                      {rect.right(), middle},
                      {rect.right() - third, middle},
                      {rect.right() - third, rect.bottom()},
                      {rect.left() + third, rect.bottom()},
                      {rect.left() + third, middle},
                      {rect.left(), middle}});
}

} // namespace

QString ambientWord(Ambient ambient)
{
    switch (ambient) {
    case Ambient::Unknown:
        return {};
    case Ambient::Low:
        return Words::tr("Low");
    case Ambient::Medium:
        return Words::tr("Medium");
    case Ambient::High:
        return Words::tr("High");
    case Ambient::Exporting:
        return Words::tr("Exporting");
    }
    return {};
}

QString shortAmbientWord(Ambient ambient)
{
    return ambient == Ambient::Exporting ? Words::tr("Export", "short for Exporting") : ambientWord(ambient);
}

QColor ambientColour(Ambient ambient, const Theme &theme)
{
    switch (ambient) {
    case Ambient::Unknown:
        return theme.energy;
    case Ambient::Low:
    case Ambient::Exporting:
        return theme.low;
    case Ambient::Medium:
        return theme.medium;
    case Ambient::High:
        return theme.high;
    }
    return theme.energy;
}

void paintAmbientShape(QPainter &painter, const QRectF &rect, Ambient ambient, const Theme &theme)
{
    if (ambient == Ambient::Unknown)
        return;
    const QColor colour = ambientColour(ambient, theme);
    painter.setPen(QPen(colour, rect.width() / 12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    const qreal half = rect.width() / 24;
    const QRectF inside = rect.adjusted(half, half, -half, -half);
    if (ambient == Ambient::Low)
        painter.drawEllipse(inside);
    else
        painter.drawPolygon(shapeOf(ambient, inside));
}

} // namespace meterglass::ui
