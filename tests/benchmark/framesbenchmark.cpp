#include "meterlink/capture/filterrun.h"
#include "tests/benchmark/child.h"
#include "tests/benchmark/frametraffic.h"
#include "tests/benchmark/measurement.h"
#include "tests/benchmark/monotonic.h"

#include <algorithm>

namespace meterglass::benchmark {

namespace {

constexpr std::size_t Rows = 10'000'000;

Measurement appendRate(capture::FrameLog &log)
{
    FrameTraffic traffic;
    const double start = monotonicSeconds();
    for (std::size_t row = 0; row < Rows; ++row)
        log.append(traffic.next());
    return {QStringLiteral("frames a second into the log, joined and judged, up to 10 million"),
            double(Rows) / (monotonicSeconds() - start), 250'000, QStringLiteral("1/s"), Measurement::Better::Higher};
}

Measurement filterTime(const capture::FrameLog &log, const char *text)
{
    const auto filter = capture::FrameFilter::parse(text);
    double best = 1e9;
    for (int round = 0; filter && round < 3; ++round) {
        capture::FilterRun run(log, *filter);
        const double start = monotonicSeconds();
        while (!run.advance(16384)) { }
        best = std::min(best, monotonicSeconds() - start);
    }
    return {QStringLiteral("filter over 10 million frames: %1").arg(QLatin1String(text)), best, 1, QStringLiteral("s"),
            Measurement::Better::Lower};
}

} // namespace

Measurements measureFrames()
{
    const ChildReport panel = runChild(QStringLiteral("frames"), 0);
    capture::FrameLog log;
    Measurements measured;
    measured.push_back(appendRate(log));
    for (const char *text : {"cluster == Metering and command == \"Report Attributes\"",
                             "attribute == InstantaneousDemand", "latency > 200ms or remark", "bytes contains 00:04"})
        measured.push_back(filterTime(log, text));
    measured.push_back({QStringLiteral("frame list: pictures drawn of 60 a second, 250,000 frames/s on 10 million"),
                        panel.framesDrawn, 95, QStringLiteral("%"), Measurement::Better::Higher});
    measured.push_back({QStringLiteral("frame list: memory for a row beside its bytes"), panel.frameRowBytes, 100,
                        QStringLiteral("bytes"), Measurement::Better::Lower});
    return measured;
}

} // namespace meterglass::benchmark
