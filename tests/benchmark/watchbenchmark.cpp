#include "tests/benchmark/child.h"
#include "tests/benchmark/measurement.h"

namespace meterglass::benchmark {

Measurements measureWatch()
{
    const ChildReport report = runChild(QStringLiteral("watch"), 0);
    const QString name = QStringLiteral("watching %1 attributes at 1 s on the built-in meter, the window included");
    return {{name.arg(report.watchedAttributes), report.watchLoad, 2, QStringLiteral("% of a core"),
             Measurement::Better::Lower}};
}

} // namespace meterglass::benchmark
