#pragma once

#include "ui/chart/chartcontent.h"
#include "ui/style/look.h"

#include <QRectF>

#include <optional>

namespace meterglass::ui {

/// Where in a chart of one size everything stands.
struct ChartLayout
{
    /// Where columns are drawn; axis labels stand left of and below it, names of marks above.
    QRectF plot;
    std::size_t count = 0;
    double bottom = 0;
    double top = 1;

    double columnWidth() const { return count == 0 ? plot.width() : plot.width() / double(count); }
    /// @param at in columns from the left edge
    double x(double at) const { return plot.left() + at * columnWidth(); }
    double y(double value) const { return plot.bottom() - (value - bottom) / (top - bottom) * plot.height(); }
    QRectF columnRect(std::size_t column) const;
    /// The column at `x`, the outermost one beyond them; nothing where there are none.
    std::optional<std::size_t> columnAt(double x) const;
};

ChartLayout layoutOf(const ChartContent &content, QSizeF size, const Look &look);

/// A label under the plot and where it stands.
struct PlacedTick
{
    ChartTick tick;
    QRectF rect;
};
/// Those that have room: none overlaps another or leaves the chart.
std::vector<PlacedTick> placedTicks(const ChartContent &content, const ChartLayout &layout, QSizeF size,
                                    const Look &look);
/// The names of the marks that have room before the next one, right of their lines.
std::vector<PlacedTick> placedMarks(const ChartContent &content, const ChartLayout &layout, const Look &look);

/// The type of labels under the plot.
QFont tickFont(const Look &look, bool isPresent);

} // namespace meterglass::ui
