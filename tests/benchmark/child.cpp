#include "tests/benchmark/child.h"

#include "tests/benchmark/monotonic.h"

#include <QCoreApplication>
#include <QProcess>

namespace meterglass::benchmark {

ChildReport runChild(const QString &kind, int idleSeconds, const QString &meterFile)
{
    ChildReport report;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    report.started = monotonicSeconds();
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--child"), kind, QString::number(idleSeconds), meterFile});
    if (!process.waitForFinished((idleSeconds + 120) * 1000) || process.exitCode() != 0)
        qFatal("the %s window did not run", qUtf8Printable(kind));
    const auto lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray key = line.left(line.indexOf(' '));
        const double value = line.mid(key.size() + 1).toDouble();
        if (key == "painted")
            report.painted = value;
        else if (key == "live")
            report.live = value;
        else if (key == "resident")
            report.residentMegabytes = value;
        else if (key == "idlecpu")
            report.idleCpuSeconds = value;
        else if (key == "idletime")
            report.idleSeconds = value;
        else if (key == "idlepaints")
            report.idlePaintEvents = int(value);
        else if (key == "idlechanges")
            report.idleChanges = int(value);
        else if (key == "pagechange")
            report.pageChangeMilliseconds = value;
        else if (key == "chart")
            report.chartMilliseconds = value;
        else if (key == "chartcolumns")
            report.chartColumns = int(value);
        else if (key == "framesdrawn")
            report.framesDrawn = value;
        else if (key == "framerow")
            report.frameRowBytes = value;
        else if (key == "watched")
            report.watchedAttributes = int(value);
        else if (key == "watchload")
            report.watchLoad = value;
    }
    return report;
}

} // namespace meterglass::benchmark
