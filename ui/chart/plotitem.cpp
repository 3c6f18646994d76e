#include "ui/chart/plotitem.h"

#include "ui/chart/plotpainter.h"

#include <QPainter>

namespace meterglass::ui {

PlotItem::PlotItem(QGraphicsItem *parent) : QGraphicsItem(parent)
{
    setCacheMode(DeviceCoordinateCache);
}

void PlotItem::show(const ChartContent &content, const Look &look, QSizeF size)
{
    prepareGeometryChange();
    m_content = content;
    m_look = look;
    m_size = size;
    m_layout = layoutOf(content, size, look);
    update();
}

void PlotItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintPlot(*painter, m_content, m_layout, m_size, m_look);
}

void CursorItem::show(const ChartCursor &cursor, const ChartLayout &layout, const Look &look)
{
    prepareGeometryChange();
    m_look = look;
    m_pointed = cursor.pointed ? layout.columnRect(*cursor.pointed) : QRectF();
    const auto stretch = cursor.stretch();
    m_selected = stretch ? layout.columnRect(stretch->first).united(layout.columnRect(stretch->last)) : QRectF();
    update();
}

void CursorItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QColor &colour = m_look.theme.text;
    if (!m_selected.isEmpty()) {
        QColor veil = colour;
        veil.setAlpha(40);
        painter->fillRect(m_selected, veil);
        painter->setPen(QPen(colour, 2));
        painter->drawLine(m_selected.topLeft(), m_selected.bottomLeft());
        painter->drawLine(m_selected.topRight(), m_selected.bottomRight());
    }
    if (m_pointed.isEmpty())
        return;
    painter->setPen(QPen(colour, 2));
    if (m_pointed.width() < 8)
        painter->drawLine(QPointF(m_pointed.center().x(), m_pointed.top()),
                          QPointF(m_pointed.center().x(), m_pointed.bottom()));
    else
        painter->drawRect(m_pointed);
}

} // namespace meterglass::ui
