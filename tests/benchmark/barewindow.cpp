#include "tests/benchmark/child.h"
#include "tests/benchmark/windowprobe.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>

namespace meterglass::benchmark {

/// The yardstick: a window with one Qt chart and nothing else.
int bareChild(int &argc, char **argv, int idleSeconds)
{
    const QApplication application(argc, argv);
    auto *series = new QLineSeries;
    for (int x = 0; x < 48; ++x)
        series->append(x, x % 7);
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    QChartView view(chart);
    view.resize(800, 480);
    WindowProbe probe(view, idleSeconds);
    view.show();
    probe.markLive();
    return QApplication::exec();
}

} // namespace meterglass::benchmark
