#include "app/builtinhome.h"
#include "app/readings.h"
#include "app/scenariohome.h"
#include "app/shippedscenarios.h"
#include "core/time/benchclock.h"
#include "core/time/manualalarms.h"
#include "tests/support/displaydifferences.h"
#include "tests/support/seededrandom.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;

namespace {

constexpr core::UtcSecond Begin = std::chrono::sys_days(std::chrono::year(2026) / 2 / 20) + 12h;
constexpr int Days = 400;
constexpr int FewestMoments = 10;

/// One in each equal part of the days, drawn by seed, and the end.
std::vector<core::UtcSecond> moments()
{
    const int count = std::max(qEnvironmentVariableIntValue("METERGLASS_MOMENTS"), FewestMoments);
    test::SeededRandom random(9);
    const std::chrono::seconds part = std::chrono::seconds(24h * Days) / count;
    std::vector<core::UtcSecond> drawn;
    drawn.reserve(std::size_t(count) + 1);
    for (int index = 0; index < count; ++index)
        drawn.push_back(Begin + part * index + std::chrono::seconds(random.between(std::int64_t(1), part.count() - 1)));
    drawn.push_back(Begin + 24h * Days);
    return drawn;
}

} // namespace

/// 400 days of each shipped scenario: every item that the display holds equals the meter's, to the wire's resolution.
/// METERGLASS_MOMENTS says at how many moments of them (at least 10).
class ScenarioDaysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDisplayIsTheMeter_data()
    {
        QTest::addColumn<QString>("scenario");
        for (const core::Scenario &scenario : app::shippedScenarios()) {
            const QString name = QString::fromStdString(scenario.name);
            QTest::addRow("of the scenario %s", qUtf8Printable(name)) << name;
        }
    }
    void theDisplayIsTheMeter()
    {
        QFETCH(const QString, scenario);
        const core::HomeZone zone;
        auto fitted = app::homeOfScenario(scenario, Begin, zone);
        QVERIFY(fitted);
        core::ManualAlarms alarms;
        core::BenchClock clock(Begin, alarms);
        clock.pause();
        app::BuiltInHome home(std::move(fitted).value(), clock, alarms, zone);
        int compared = 0;
        for (const core::UtcSecond moment : moments()) {
            clock.jumpTo(moment);
            alarms.advance(1s); // the meter lives up to the moment
            if (!home.meter().isPowered())
                continue; // it says nothing
            home.start();
            alarms.advance(500ms);
            for (int wait = 0; wait < 600 && !home.reader().isReadWhole(); ++wait)
                alarms.advance(500ms);
            const QStringList found = test::displayDifferences(home.reader().store().snapshot(), home.meter());
            QVERIFY2(found.isEmpty(), qPrintable(app::isoTime(moment) + u' ' + found.join(u' ')));
            ++compared;
        }
        qInfo("compared at %d moments", compared);
        QVERIFY(compared >= FewestMoments);
    }
};

QTEST_GUILESS_MAIN(ScenarioDaysTest)
#include "scenariodaystest.moc"
