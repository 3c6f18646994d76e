#pragma once

#include "ui/chart/chartcursor.h"
#include "ui/chart/chartlayout.h"

#include <QGraphicsItem>

namespace meterglass::ui {

/// Axes and columns of a chart, kept as one picture until they change.
///
/// One item in the place of a QBarSeries, which has one item for each of 731 bars and one brush for all of them.
class PlotItem final : public QGraphicsItem
{
public:
    explicit PlotItem(QGraphicsItem *parent);

    void show(const ChartContent &content, const Look &look, QSizeF size);
    const ChartLayout &layout() const { return m_layout; }

    QRectF boundingRect() const override { return QRectF(QPointF(0, 0), m_size); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    ChartContent m_content;
    Look m_look;
    QSizeF m_size;
    ChartLayout m_layout;
};

/// What is pointed at and what is selected, above the plot.
class CursorItem final : public QGraphicsItem
{
public:
    explicit CursorItem(QGraphicsItem *parent) : QGraphicsItem(parent) { }

    void show(const ChartCursor &cursor, const ChartLayout &layout, const Look &look);

    QRectF boundingRect() const override { return m_selected.united(m_pointed).adjusted(-2, -2, 2, 2); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    Look m_look;
    QRectF m_selected;
    QRectF m_pointed;
};

} // namespace meterglass::ui
