#include "ui/chart/chartlayout.h"

#include "ui/style/text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace meterglass::ui {

namespace {

double lineHeight(const Look &look)
{
    return std::ceil(QFontMetricsF(look.metrics.font(TextRole::Label)).height());
}

/// Every `stride`th label, or nothing where they do not all have room.
std::vector<PlacedTick> placedByStride(const ChartContent &content, const ChartLayout &layout, QSizeF size,
                                       const Look &look, std::size_t stride)
{
    const std::size_t count = content.ticks.size();
    const std::size_t first = content.keepsLastTick ? (count - 1) % stride : 0;
    const double gap = look.metrics.px(8);
    std::vector<PlacedTick> placed;
    for (std::size_t i = first; i < count; i += stride) {
        const ChartTick &tick = content.ticks[i];
        const double width = textWidth(tickFont(look, tick.isPresent), tick.label);
        const double left = std::clamp(layout.x(tick.at) - width / 2, 0.0, std::max(0.0, size.width() - width));
        if (!placed.empty() && left < placed.back().rect.right() + gap)
            return {};
        placed.push_back({tick, QRectF(left, layout.plot.bottom() + look.metrics.px(4), width, lineHeight(look))});
    }
    return placed;
}

} // namespace

QFont tickFont(const Look &look, bool isPresent)
{
    QFont font = look.metrics.font(TextRole::Label);
    if (isPresent)
        font.setWeight(QFont::Bold);
    return font;
}

QRectF ChartLayout::columnRect(std::size_t column) const
{
    return {x(double(column)), plot.top(), columnWidth(), plot.height()};
}

std::optional<std::size_t> ChartLayout::columnAt(double x) const
{
    if (count == 0 || plot.width() <= 0)
        return std::nullopt;
    const double at = std::floor((x - plot.left()) / columnWidth());
    return std::size_t(std::clamp(at, 0.0, double(count - 1)));
}

ChartLayout layoutOf(const ChartContent &content, QSizeF size, const Look &look)
{
    const QFont font = look.metrics.font(TextRole::Label);
    double labels = textWidth(font, content.unit);
    for (const ChartTick &line : content.lines)
        labels = std::max(labels, textWidth(font, line.label));
    const double line = lineHeight(look);
    // Above stand the unit, half of the uppermost label, and the names of marks.
    const double head = content.marks.empty() ? line * 3 / 2 : line * 2;
    const double left = std::ceil(labels) + look.metrics.px(8);
    const QRectF plot(left, head, std::max(0.0, size.width() - left - 1),
                      std::max(0.0, size.height() - head - line - look.metrics.px(4)));
    return {plot, content.columns.size(), content.bottom(), std::max(content.top(), content.bottom() + 1e-9)};
}

std::vector<PlacedTick> placedTicks(const ChartContent &content, const ChartLayout &layout, QSizeF size,
                                    const Look &look)
{
    for (std::size_t stride = 1; stride <= content.ticks.size(); ++stride) {
        auto placed = placedByStride(content, layout, size, look, stride);
        if (!placed.empty())
            return placed;
    }
    return {};
}

std::vector<PlacedTick> placedMarks(const ChartContent &content, const ChartLayout &layout, const Look &look)
{
    const QFont font = look.metrics.font(TextRole::Label);
    const double space = look.metrics.px(4);
    std::vector<PlacedTick> placed;
    for (std::size_t i = 0; i < content.marks.size(); ++i) {
        const ChartTick &mark = content.marks[i];
        const double end = i + 1 < content.marks.size() ? layout.x(content.marks[i + 1].at) : layout.plot.right();
        const double left = layout.x(mark.at) + space;
        const double width = textWidth(font, mark.label);
        if (left + width <= end)
            placed.push_back({mark, QRectF(left, layout.plot.top() - lineHeight(look), width, lineHeight(look))});
    }
    return placed;
}

} // namespace meterglass::ui
