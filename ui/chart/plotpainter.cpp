#include "ui/chart/plotpainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace meterglass::ui {

using State = ChartColumn::State;

namespace {

QColor colourOf(ChartContent::Tone tone, const Theme &theme)
{
    return tone == ChartContent::Tone::Energy ? theme.energy : theme.money;
}

void paintLines(QPainter &painter, const ChartContent &content, const ChartLayout &layout, const Look &look)
{
    painter.setFont(look.metrics.font(TextRole::Label));
    const double height = QFontMetricsF(painter.font()).height();
    const double right = layout.plot.left() - look.metrics.px(8);
    const double step = layout.plot.height() / double(std::max<std::size_t>(1, content.lines.size() - 1));
    const auto stride = std::size_t(std::max(1.0, std::ceil(height / std::max(1.0, step))));
    for (std::size_t i = 0; i < content.lines.size(); ++i) {
        const ChartTick &line = content.lines[i];
        const double y = std::round(layout.y(line.at)) - 0.5;
        painter.setPen(QPen(line.at == 0.0 ? look.theme.secondary : look.theme.line, 1));
        painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        painter.setPen(look.theme.secondary);
        // The lowest stands on its line, away from the labels under the plot.
        const double top = i == 0 ? y - height * 4 / 5 : y - height / 2;
        if (i % stride == 0)
            painter.drawText(QRectF(0, top, right, height), Qt::AlignRight | Qt::AlignVCenter, line.label);
    }
    painter.setPen(look.theme.secondary);
    painter.drawText(QRectF(0, 0, right, height), Qt::AlignRight | Qt::AlignTop, content.unit);
}

void paintTicks(QPainter &painter, const std::vector<PlacedTick> &ticks, const Look &look)
{
    for (const PlacedTick &placed : ticks) {
        painter.setFont(tickFont(look, placed.tick.isPresent));
        painter.setPen(placed.tick.isPresent ? look.theme.text : look.theme.secondary);
        painter.drawText(placed.rect.adjusted(-1, 0, 1, 0), Qt::AlignCenter | Qt::TextDontClip, placed.tick.label);
    }
}

/// Neighbours that are gaps share one hatched field.
void paintGaps(QPainter &painter, const ChartContent &content, const ChartLayout &layout, const Look &look)
{
    const auto &columns = content.columns;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(look.theme.secondary, Qt::BDiagPattern));
    for (std::size_t first = 0; first < columns.size(); ++first) {
        if (columns[first].state != State::Gap)
            continue;
        std::size_t end = first;
        while (end < columns.size() && columns[end].state == State::Gap)
            ++end;
        const double left = layout.x(double(first));
        painter.drawRect(QRectF(left, layout.plot.top(), layout.x(double(end)) - left, layout.plot.height()));
        first = end;
    }
}

/// Whole pixels: sharp edges, and 731 of them without antialiasing.
QRect barRect(const ChartLayout &layout, std::size_t column, double value)
{
    const double width = layout.columnWidth();
    const double gap = width >= 8 ? std::round(width / 5) : (width >= 3 ? 1 : 0);
    const int left = int(std::lround(layout.x(double(column)) + gap / 2));
    const int right = int(std::lround(layout.x(double(column) + 1) - gap / 2));
    const int base = int(std::lround(layout.y(0)));
    const int top = value > 0 ? std::min(base - 1, int(std::lround(layout.y(value)))) : base;
    return {left, top, std::max(1, right - left), base - top};
}

void paintBars(QPainter &painter, const ChartContent &content, const ChartLayout &layout, const Look &look)
{
    const QColor present = colourOf(content.tone, look.theme);
    const QColor past = pastColour(present, look.theme);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < content.columns.size(); ++i) {
        const ChartColumn &column = content.columns[i];
        if (column.state == State::Known)
            painter.fillRect(barRect(layout, i, column.value), column.isPresent ? present : past);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

/// The field between the extremes at 60 %, and the mean in full colour.
void paintRun(QPainter &painter, const ChartContent &content, const ChartLayout &layout, const Look &look,
              std::size_t first, std::size_t end)
{
    QPolygonF field;
    QPolygonF mean;
    for (std::size_t i = first; i < end; ++i) {
        const double x = layout.x(double(i) + 0.5);
        field << QPointF(x, layout.y(content.columns[i].most));
        mean << QPointF(x, layout.y(content.columns[i].value));
    }
    for (std::size_t i = end; i > first; --i)
        field << QPointF(layout.x(double(i) - 0.5), layout.y(content.columns[i - 1].least));
    const QColor colour = colourOf(content.tone, look.theme);
    const double width = look.metrics.px(2);
    painter.setPen(QPen(pastColour(colour, look.theme), 1));
    painter.setBrush(pastColour(colour, look.theme));
    painter.drawPolygon(field);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (mean.size() == 1)
        painter.drawPoint(mean.front());
    painter.drawPolyline(mean);
}

void paintLine(QPainter &painter, const ChartContent &content, const ChartLayout &layout, const Look &look)
{
    const auto &columns = content.columns;
    for (std::size_t first = 0; first < columns.size(); ++first) {
        std::size_t end = first;
        while (end < columns.size() && columns[end].state == State::Known)
            ++end;
        if (end > first) {
            paintRun(painter, content, layout, look, first, end);
            first = end;
        }
    }
}

void paintMarks(QPainter &painter, const ChartContent &content, const ChartLayout &layout, const Look &look)
{
    const QRectF &plot = layout.plot;
    const double height = QFontMetricsF(look.metrics.font(TextRole::Label)).height();
    painter.setPen(QPen(look.theme.secondary, 1));
    for (const ChartTick &mark : content.marks) {
        const double x = std::round(layout.x(mark.at)) + 0.5;
        painter.drawLine(QPointF(x, plot.top() - height), QPointF(x, plot.bottom()));
    }
    paintTicks(painter, placedMarks(content, layout, look), look);
}

} // namespace

QColor pastColour(const QColor &colour, const Theme &theme)
{
    const auto mixed = [](int part, int ground) { return (part * 6 + ground * 4) / 10; };
    return {mixed(colour.red(), theme.card.red()), mixed(colour.green(), theme.card.green()),
            mixed(colour.blue(), theme.card.blue())};
}

void paintPlot(QPainter &painter, const ChartContent &content, const ChartLayout &layout, QSizeF size, const Look &look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintGaps(painter, content, layout, look);
    paintLines(painter, content, layout, look);
    if (content.kind == ChartContent::Kind::Bars)
        paintBars(painter, content, layout, look);
    else
        paintLine(painter, content, layout, look);
    paintMarks(painter, content, layout, look);
    paintTicks(painter, placedTicks(content, layout, size, look), look);
}

} // namespace meterglass::ui
