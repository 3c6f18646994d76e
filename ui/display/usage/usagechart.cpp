#include "ui/display/usage/usagechart.h"

#include "ui/chart/chartscale.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace meterglass::ui {

using State = ChartColumn::State;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(UsageChart)
};

constexpr double Pound = 100'000;
constexpr double KilowattHour = 3'600'000;

ChartColumn columnOf(const UsagePart &part, UsageSpan span, UsageUnit unit)
{
    ChartColumn column;
    column.isPresent = part.isPresent;
    if (part.isGap)
        column.state = State::Gap;
    if (span == UsageSpan::Power && part.power) {
        column.state = State::Known;
        column.value = double(part.power->mean.count()) / 1000;
        column.least = double(part.power->least.count()) / 1000;
        column.most = double(part.power->most.count()) / 1000;
    } else if (span != UsageSpan::Power && unit == UsageUnit::Energy && part.energy) {
        column.state = State::Known;
        column.value = double(part.energy->count()) / KilowattHour;
    } else if (span != UsageSpan::Power && unit == UsageUnit::Money && part.cost) {
        column.state = State::Known;
        column.value = double(part.cost->count()) / Pound;
    }
    return column;
}

QString labelOf(double value, const ChartScale &scale, bool isMoney)
{
    if (!isMoney)
        return QString::number(value, 'f', value == 0.0 ? 0 : scale.decimals);
    if (scale.lines.back() < 1)
        return Words::tr("%1p", "pence").arg(QString::number(std::lround(value * 100)));
    return Words::tr("£%1").arg(QString::number(value, 'f', scale.decimals == 0 || value == 0.0 ? 0 : 2));
}

void addLines(ChartContent &content, bool isMoney, double floor)
{
    double least = 0;
    double most = 0;
    for (const ChartColumn &column : content.columns) {
        least = std::min({least, column.value, column.least});
        most = std::max({most, column.value, column.most});
    }
    const ChartScale scale = chartScale(least, most, floor);
    for (const double line : scale.lines)
        content.lines.push_back({line, labelOf(line, scale, isMoney)});
}

/// What a chart reaches at the least, so that a standby of 3 W is no mountain: in pounds, kilowatts, kilowatt-hours.
double leastSpan(UsageSpan span, bool isMoney)
{
    if (span == UsageSpan::HalfHours)
        return isMoney ? 0.04 : 0.1;
    return span == UsageSpan::Power ? 0.5 : 1;
}

} // namespace

ChartContent usageChart(const UsageSeries &series, UsageUnit unit)
{
    const bool isLine = series.span == UsageSpan::Power;
    const bool isMoney = !isLine && unit == UsageUnit::Money;
    ChartContent content;
    content.kind = isLine ? ChartContent::Kind::Line : ChartContent::Kind::Bars;
    content.tone = isMoney ? ChartContent::Tone::Money : ChartContent::Tone::Energy;
    content.ticks = series.ticks;
    content.keepsLastTick = series.keepsLastTick;
    content.marks = series.marks;
    content.columns.reserve(series.parts.size());
    for (const UsagePart &part : series.parts)
        content.columns.push_back(columnOf(part, series.span, unit));
    if (isLine)
        content.unit = Words::tr("kW");
    else if (!isMoney)
        content.unit = Words::tr("kWh");
    addLines(content, isMoney, leastSpan(series.span, isMoney));
    return content;
}

} // namespace meterglass::ui
