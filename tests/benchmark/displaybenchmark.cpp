#include "tests/benchmark/child.h"
#include "tests/benchmark/measurement.h"

#include <QTemporaryDir>

#include <algorithm>

namespace meterglass::benchmark {

namespace {

constexpr int Starts = 7;
constexpr int IdleSeconds = 60;

struct StartTimes
{
    double painted = 0;
    double live = 0;
};

/// Medians of several starts, in milliseconds from the process's start.
/// @param meterFiles where the display's meter is kept; # is the start's number
StartTimes startTimes(const QString &kind, const QString &meterFiles = {})
{
    std::vector<double> painted;
    std::vector<double> live;
    for (int start = 0; start < Starts; ++start) {
        const ChildReport report = runChild(kind, 0, QString(meterFiles).replace(u'#', QString::number(start)));
        painted.push_back((report.painted - report.started) * 1000);
        live.push_back((report.live - report.started) * 1000);
    }
    std::sort(painted.begin(), painted.end());
    std::sort(live.begin(), live.end());
    return {painted[Starts / 2], live[Starts / 2]};
}

} // namespace

Measurements measureDisplay()
{
    const StartTimes bareStart = startTimes(QStringLiteral("bare"));
    const QTemporaryDir folder;
    const StartTimes firstStart = startTimes(QStringLiteral("display"), folder.filePath(QStringLiteral("meter-#")));
    const QString kept = folder.filePath(QStringLiteral("meter-0"));
    const StartTimes laterStart = startTimes(QStringLiteral("display"), kept);
    const ChildReport bare = runChild(QStringLiteral("bare"), 1);
    const ChildReport display = runChild(QStringLiteral("display"), IdleSeconds, kept);
    const ChildReport chart = runChild(QStringLiteral("chart"), 0);
    const auto lower = Measurement::Better::Lower;
    return {
        {QStringLiteral("start to first painted frame, bare window %1 ms").arg(bareStart.painted, 0, 'f', 0),
         laterStart.painted / bareStart.painted, 3, QStringLiteral("x"), lower},
        {QStringLiteral("start to live figures, %1 ms, against that bare window").arg(laterStart.live, 0, 'f', 0),
         laterStart.live / bareStart.painted, 5, QStringLiteral("x"), lower},
        {QStringLiteral("very first start to live figures, 14 months lived through"), firstStart.live, 350,
         QStringLiteral("ms"), lower},
        {QStringLiteral("display idle: CPU over %1 s with its refreshes").arg(IdleSeconds),
         display.idleCpuSeconds / display.idleSeconds * 100, 0.05, QStringLiteral("% of a core"), lower},
        {QStringLiteral("display idle: paint events between changes (%1 changes)").arg(display.idleChanges),
         double(display.idlePaintEvents), 0, QStringLiteral("events"), lower},
        {QStringLiteral("resident memory above a bare window of %1 MB with 13 months of history")
             .arg(bare.residentMegabytes, 0, 'f', 0),
         display.residentMegabytes - bare.residentMegabytes, 25, QStringLiteral("MB"), lower},
        {QStringLiteral("page change at 1024x600, the slowest page"), display.pageChangeMilliseconds, 16,
         QStringLiteral("ms"), lower},
        {QStringLiteral("chart of %1 days at 1024x600, laid out and painted").arg(chart.chartColumns),
         chart.chartMilliseconds, 10, QStringLiteral("ms"), lower},
    };
}

} // namespace meterglass::benchmark
