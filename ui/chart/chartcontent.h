#pragma once

#include <QString>

#include <vector>

namespace meterglass::ui {

/// What a chart shows of one stretch of its time axis. All columns of a chart are equally wide.
struct ChartColumn
{
    enum class State {
        Known,
        /// Nothing was recorded: an empty, hatched slot.
        Gap,
        /// There is nothing to show here: not yet, or not in this unit.
        Blank,
    };
    State state = State::Blank;
    double value = 0;
    /// Of a line, the extremes it reached within the column.
    double least = 0;
    double most = 0;
    /// The period that is still running: in full colour, what is past at 60 %.
    bool isPresent = false;

    bool operator==(const ChartColumn &) const = default;
};

/// A place on an axis and its label. Along the time axis counted in columns from the left edge.
struct ChartTick
{
    double at = 0;
    QString label;
    bool isPresent = false;

    bool operator==(const ChartTick &) const = default;
};

/// Everything a chart draws.
struct ChartContent
{
    enum class Kind { Bars, Line };
    enum class Tone { Energy, Money };

    Kind kind = Kind::Bars;
    Tone tone = Tone::Energy;
    std::vector<ChartColumn> columns;
    /// Under the plot, in order. Those that find no room are left out by a stride.
    std::vector<ChartTick> ticks;
    /// The stride is counted from the last tick, so that the present period keeps its label.
    bool keepsLastTick = false;
    /// Horizontal lines with their values, from the lowest to the highest; they span the plot.
    std::vector<ChartTick> lines;
    /// Thin vertical lines with a name, where the price changes.
    std::vector<ChartTick> marks;
    /// Above the uppermost horizontal line.
    QString unit;

    double bottom() const { return lines.empty() ? 0 : lines.front().at; }
    double top() const { return lines.empty() ? 1 : lines.back().at; }

    bool operator==(const ChartContent &) const = default;
};

} // namespace meterglass::ui
