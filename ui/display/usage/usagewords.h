#pragma once

#include "ui/chart/chartbubble.h"
#include "ui/chart/chartcursor.h"
#include "ui/display/usage/usageseries.h"

namespace meterglass::ui {

/// What stands over the chart.
struct UsageHead
{
    QString title;
    Figure large;
    /// The other unit, with its unit: "£1.87"; empty where that is not known.
    QString second;
    /// How it compares, or why it is not live.
    QString remark;
    bool isMoneyLarge = false;

    bool operator==(const UsageHead &) const = default;
};

UsageHead usageHead(const UsageSeries &series, UsageUnit unit);

/// Energy, cost, average and peak of a selected stretch.
UsageHead stretchHead(const UsageSeries &series, ChartCursor::Stretch stretch, UsageUnit unit, const Locality &place);

/// The value under the finger, energy and cost in one.
BubbleWords bubbleOf(const UsageSeries &series, std::size_t part, const Locality &place);

/// "14:00 – 14:30", "Saturday 21 November", "16 Nov – 22 Nov", "November 2026".
QString whenWords(UsageSpan span, core::UtcSecond from, core::UtcSecond until, const Locality &place);

} // namespace meterglass::ui
