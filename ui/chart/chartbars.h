#pragma once

#include "ui/chart/chartcontent.h"

#include <optional>

namespace meterglass::ui {

/// A bar for each value, from left to right, on an axis of round numbers. @param values nothing is a gap
ChartContent chartBars(const std::vector<std::optional<double>> &values, const std::vector<ChartTick> &ticks,
                       const QString &unit);

} // namespace meterglass::ui
