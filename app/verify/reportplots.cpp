#include "app/verify/reportplots.h"

#include "meterlink/judge/series.h"
#include "meterlink/se/clusters.h"
#include "meterlink/se/samples.h"
#include "ui/chart/chartbars.h"
#include "ui/chart/chartlayout.h"
#include "ui/chart/plotpainter.h"
#include "ui/display/parts/figureformat.h"

#include <QPainter>

#include <algorithm>

namespace meterglass::app {

namespace {

using namespace std::chrono_literals;
using Values = std::vector<std::optional<double>>;

QImage pictureOf(const ui::ChartContent &content)
{
    constexpr QSize Size(640, 180);
    constexpr double Sharpness = 2; // as it is printed
    const ui::Look look{ui::Theme::light(), ui::Metrics({480, 320}, 3.2, 1.0)};
    QImage picture(Size * Sharpness, QImage::Format_RGB32);
    picture.setDevicePixelRatio(Sharpness);
    picture.fill(look.theme.card);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    ui::paintPlot(painter, content, ui::layoutOf(content, Size, look), Size, look);
    return picture;
}

QString localTime(core::UtcSecond moment, const core::HomeZone &zone)
{
    return ui::timeOfDay(zone.toLocal(moment));
}

/// What the meter said last in each minute, or of a long watch in each of `Bars` parts. The moments of a transcript
/// stand in any order.
std::optional<ReportPlot> powerPlot(const judge::Readout &readout, const core::HomeZone &zone)
{
    constexpr int Bars = 720;
    constexpr int BarsOfATick = 15;
    const auto numbers = judge::numbersOf(readout.ofMetering(se::metering::InstantaneousDemand));
    if (numbers.empty())
        return std::nullopt;
    const auto isEarlier = [](const judge::NumberAt &left, const judge::NumberAt &right) { return left.at < right.at; };
    const auto [first, last] = std::minmax_element(numbers.begin(), numbers.end(), isEarlier);
    const auto start = std::chrono::floor<std::chrono::minutes>(first->at);
    const auto bar =
        std::chrono::ceil<std::chrono::minutes>(std::max<core::UtcInstant::duration>(1min, (last->at - start) / Bars));
    Values values(std::size_t((last->at - start) / bar) + 1);
    for (const judge::NumberAt &number : numbers)
        values.at(std::size_t((number.at - start) / bar)) = double(number.number);
    std::vector<ui::ChartTick> ticks;
    const std::size_t step = std::max<std::size_t>(BarsOfATick, values.size() / 6);
    for (std::size_t place = 0; place < values.size(); place += step)
        ticks.push_back({double(place), localTime(start + place * bar, zone)});
    return ReportPlot{QStringLiteral("Active power, as the meter said it, in watts of its own scale"),
                      pictureOf(ui::chartBars(values, ticks, QStringLiteral("W")))};
}

std::optional<ReportPlot> halfHourPlot(const judge::Readout &readout, const core::HomeZone &zone)
{
    constexpr std::size_t Shown = 96;
    const judge::SampleLog &log = readout.log(se::ProfileSampleId, std::uint8_t(se::SampleType::ConsumptionDelivered));
    if (log.empty())
        return std::nullopt;
    const core::UtcSecond last = log.rbegin()->first;
    Values values;
    std::vector<ui::ChartTick> ticks;
    for (core::UtcSecond start = last - (Shown - 1) * 30min; start <= last; start += 30min) {
        const core::LocalSecond local = zone.toLocal(start);
        if ((local - std::chrono::floor<std::chrono::days>(local)) % 6h == 0s)
            ticks.push_back({double(values.size()), localTime(start, zone)});
        const auto sample = log.find(start);
        values.push_back(sample == log.end() ? std::nullopt : std::optional(double(sample->second.front().amount)));
    }
    return ReportPlot{QStringLiteral("The newest half hours of the Profile Data Log"),
                      pictureOf(ui::chartBars(values, ticks, QStringLiteral("Wh")))};
}

/// The proof of the 10-second rule.
std::optional<ReportPlot> reportGapPlot(const judge::Readout &readout)
{
    constexpr std::size_t Seconds = 61;
    Values counts(Seconds, 0.0);
    std::optional<core::UtcInstant> before;
    for (const judge::Saying &saying : readout.ofMetering(se::metering::InstantaneousDemand)) {
        if (!saying.isUnasked)
            continue;
        if (before)
            counts[std::min<std::size_t>(Seconds - 1, std::size_t((saying.at - *before) / 1s))].value() += 1;
        before = saying.at;
    }
    if (!before)
        return std::nullopt;
    std::vector<ui::ChartTick> ticks;
    for (std::size_t second = 0; second < Seconds; second += 10)
        ticks.push_back({double(second), QStringLiteral("%1 s").arg(second)});
    return ReportPlot{QStringLiteral("Seconds from one report of active power to the next; the last bar is longer"),
                      pictureOf(ui::chartBars(counts, ticks, QStringLiteral("reports")))};
}

} // namespace

std::vector<ReportPlot> plotsOf(const VerifyReport &report)
{
    const judge::Readout readout(report.transcript);
    const core::HomeZone zone;
    std::vector<ReportPlot> plots;
    for (auto &plot : {powerPlot(readout, zone), halfHourPlot(readout, zone), reportGapPlot(readout)}) {
        if (plot)
            plots.push_back(*plot);
    }
    return plots;
}

} // namespace meterglass::app
