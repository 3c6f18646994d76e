#include "app/bench/builtinbench.h"
#include "app/defaulthome.h"
#include "core/time/qtalarms.h"
#include "core/time/systemclock.h"
#include "meterlink/se/clusters.h"
#include "tests/benchmark/child.h"
#include "tests/benchmark/processtime.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

namespace meterglass::benchmark {

namespace {

using namespace std::chrono_literals;
using attributes::AttributeKey;

constexpr std::size_t Watched = 200;
constexpr std::chrono::seconds Length = 20s;

/// The default home with as many prices as a tariff may have: its meter serves a register and a label of each.
app::FittedHome homeOfManyPrices(core::UtcSecond now)
{
    app::FittedHome home = app::defaultHome(now, core::HomeZone());
    auto &prices = home.meter.tariff.value().prices;
    prices.resize(core::Tariff::MaximumPrices, prices.front());
    return home;
}

void passTime(core::Alarms &alarms, std::chrono::seconds length)
{
    const core::Alarm end = alarms.after(length, [] { QCoreApplication::exit(); });
    QApplication::exec();
}

/// What the meter serves, as many as are to be watched, each as often as it takes.
std::vector<AttributeKey> watchedOf(const attributes::ClusterDiscovery &discovery)
{
    std::vector<AttributeKey> keys;
    for (const auto &[cluster, attributes] : discovery.clusters()) {
        for (const auto &[id, type] : attributes) {
            if (keys.size() < Watched)
                keys.push_back({cluster, id});
        }
    }
    return keys;
}

/// Percent of a core.
double loadOver(core::Alarms &alarms)
{
    const double before = processSeconds();
    passTime(alarms, Length);
    return 100 * (processSeconds() - before) / double(Length.count());
}

} // namespace

/// The bench's window on the built-in meter, with nothing watched and with 200 attributes watched each second.
int watchChild(int &argc, char **argv)
{
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    core::QtAlarms alarms;
    const auto now = std::chrono::floor<std::chrono::seconds>(core::SystemClock().now());
    app::BuiltInBench source(homeOfManyPrices(now), QStringLiteral("many prices"), now, alarms);
    ui::BenchWindow window(source.subject(), ui::BenchLook(ui::Theme::light()), settings);
    window.restoreLayout();
    window.show();
    window.raisePanel(QStringLiteral("attributes"));
    source.start(window);
    window.meter().discover();
    passTime(alarms, 15s); // until all is read and discovered
    const std::vector<AttributeKey> keys = watchedOf(*window.meter().discovery());
    const double unwatched = loadOver(alarms);
    window.meter().watch().watch(keys, 1s);
    const double watched = loadOver(alarms);
    std::printf("watched %zu\nwatchload %f\n", keys.size(), watched - unwatched);
    return 0;
}

} // namespace meterglass::benchmark
