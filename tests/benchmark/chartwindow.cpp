#include "app/scenariohome.h"
#include "app/simulatedhome.h"
#include "core/time/systemclock.h"
#include "tests/benchmark/child.h"
#include "tests/benchmark/monotonic.h"
#include "ui/chart/chartview.h"
#include "ui/display/displaywindow.h"

#include <QAbstractButton>
#include <QApplication>

#include <cstdio>

namespace meterglass::benchmark {

namespace {

void press(const ui::DisplayWindow &window, const QString &name)
{
    auto *button = window.findChild<QAbstractButton *>(name);
    if (!button)
        qFatal("the window has no button %s", qUtf8Printable(name));
    button->click();
}

/// The mean time to lay out and paint the chart when one of its columns has changed, in milliseconds.
double chartMilliseconds(ui::ChartView &chart)
{
    const ui::ChartContent content = chart.content();
    ui::ChartContent other = content;
    other.columns[other.columns.size() / 2].value /= 2;
    constexpr int Rounds = 50;
    const double start = monotonicSeconds();
    for (int round = 0; round < Rounds; ++round) {
        chart.showContent(round % 2 ? content : other);
        chart.grab();
    }
    return (monotonicSeconds() - start) * 1000 / Rounds;
}

} // namespace

/// All the days of the scenario two-years, as the Usage page shows them at 1024x600.
int chartChild(int &argc, char **argv)
{
    const QApplication application(argc, argv);
    const auto now = std::chrono::floor<std::chrono::seconds>(core::SystemClock().now());
    auto fitted = app::homeOfScenario(QStringLiteral("two-years"), now, core::HomeZone());
    if (!fitted)
        qFatal("%s", qUtf8Printable(fitted.error().reason));
    app::SimulatedHome home(std::move(fitted).value(), now);
    ui::DisplayWindow window(home.store(), home.clock(), home.alarms(), home.zone(), {});
    window.resize(1024, 600);
    window.show();
    window.setPlace(ui::Place::Usage);
    press(window, QStringLiteral("usage.days"));
    press(window, QStringLiteral("usage.days.all"));
    QCoreApplication::sendPostedEvents();
    auto *chart = window.findChild<ui::ChartView *>();
    std::printf("chartcolumns %zu\nchart %f\n", chart->content().columns.size(), chartMilliseconds(*chart));
    return 0;
}

} // namespace meterglass::benchmark
