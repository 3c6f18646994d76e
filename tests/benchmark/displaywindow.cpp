#include "ui/display/displaywindow.h"

#include "app/builtinhome.h"
#include "app/defaulthome.h"
#include "core/store/powerkeeper.h"
#include "core/time/qtalarms.h"
#include "core/time/systemclock.h"
#include "tests/benchmark/child.h"
#include "tests/benchmark/windowprobe.h"

#include <QApplication>

#include <algorithm>
#include <array>

namespace meterglass::benchmark {

namespace {

/// The time to lay out and paint the page that takes longest, in milliseconds: the mean of several changes to it.
double pageChangeMilliseconds(ui::DisplayWindow &window)
{
    window.resize(1024, 600);
    constexpr int Rounds = 20;
    std::array<double, ui::Places.size()> seconds{};
    for (int round = 0; round < Rounds; ++round) {
        for (const ui::Place place : ui::Places) {
            const double start = monotonicSeconds();
            window.setPlace(place);
            window.grab();
            seconds[std::size_t(place)] += monotonicSeconds() - start;
        }
    }
    return *std::max_element(seconds.begin(), seconds.end()) * 1000 / Rounds;
}

} // namespace

/// The display as the program composes it, on the built-in meter.
int displayChild(int &argc, char **argv, int idleSeconds, const QString &meterFile)
{
    const QApplication application(argc, argv);
    core::QtAlarms alarms;
    const core::HomeZone zone;
    const core::SystemClock clock;
    const auto now = std::chrono::floor<std::chrono::seconds>(clock.now());
    core::StoreThread storeThread;
    core::MeterKeeper keeper(alarms, storeThread);
    core::PowerKeeper power(alarms, storeThread);
    auto found = keeper.open(meterFile);
    if (!found)
        qFatal("the meter cannot be kept in %s", qUtf8Printable(meterFile));
    const core::UtcSecond origin = found->meter ? found->meter->origin : now;
    app::FittedHome fitted = app::defaultHome(origin, zone);
    if (found->meter)
        fitted.stored = std::move(found->meter->state);
    app::BuiltInHome home(std::move(fitted), clock, alarms, zone);
    home.keepWith(keeper, origin);
    ui::DisplayWindow window(home.reader().store(), clock, alarms, zone, {});
    window.resize(800, 480);
    WindowProbe probe(window, idleSeconds);
    QObject::connect(&home.reader().store(), &client::MeterStore::snapshotChanged, &window, [&] {
        probe.markChange();
        if (home.reader().store().snapshot().activePower.isCurrent()
            && home.reader().store().snapshot().importToday.isCurrent())
            probe.markLive();
    });
    probe.atTheEnd([&window] { printf("pagechange %f\n", pageChangeMilliseconds(window)); });
    QObject::connect(&window, &ui::DisplayWindow::firstPainted, &window, [&] {
        const auto heard = power.open(meterFile + QStringLiteral("-power"));
        if (!heard)
            qFatal("what is heard of power cannot be kept beside %s", qUtf8Printable(meterFile));
        window.restorePower(heard.value());
        power.keep([&window](core::UtcSecond since) { return window.power().stepsSince(since); });
        home.start();
    });
    probe.waitUntil([&home] { return home.reader().isReadWhole(); });
    window.show();
    const int code = QApplication::exec();
    keeper.finish();
    power.finish();
    return code;
}

} // namespace meterglass::benchmark
