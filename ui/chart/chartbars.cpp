#include "ui/chart/chartbars.h"

#include "ui/chart/chartscale.h"

#include <algorithm>

namespace meterglass::ui {

ChartContent chartBars(const std::vector<std::optional<double>> &values, const std::vector<ChartTick> &ticks,
                       const QString &unit)
{
    constexpr double LeastSpan = 0.1;
    ChartContent content;
    content.unit = unit;
    content.ticks = ticks;
    content.columns.reserve(values.size());
    double least = 0;
    double most = 0;
    for (const std::optional<double> &value : values) {
        ChartColumn column;
        column.state = value ? ChartColumn::State::Known : ChartColumn::State::Gap;
        column.value = value.value_or(0);
        column.isPresent = true;
        content.columns.push_back(column);
        least = std::min(least, column.value);
        most = std::max(most, column.value);
    }
    const ChartScale scale = chartScale(least, most, LeastSpan);
    for (const double line : scale.lines)
        content.lines.push_back({line, QString::number(line, 'f', line == 0.0 ? 0 : scale.decimals)});
    return content;
}

} // namespace meterglass::ui
