#include "core/time/benchclock.h"

#include "core/time/manualalarms.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace meterglass::core;
using namespace std::chrono_literals;

namespace {

constexpr UtcInstant Noon = std::chrono::sys_days(std::chrono::year(2026) / 7 / 1) + 12h;

} // namespace

class BenchClockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsWithMonotonicTime()
    {
        ManualAlarms alarms;
        const BenchClock clock(Noon, alarms);
        QCOMPARE(clock.speed(), 1.0);
        alarms.advance(1500ms);
        QVERIFY(clock.now() == Noon + 1500ms);
        alarms.advance(999'999ns); // floors to the millisecond
        QVERIFY(clock.now() == Noon + 1500ms);
    }

    void standsStillWhilePaused()
    {
        ManualAlarms alarms;
        BenchClock clock(Noon, alarms);
        alarms.advance(2s);
        clock.pause();
        QCOMPARE(clock.speed(), 0.0);
        alarms.advance(1h);
        QVERIFY(clock.now() == Noon + 2s);
        clock.run();
        QVERIFY(clock.now() == Noon + 2s);
        alarms.advance(3s);
        QVERIFY(clock.now() == Noon + 5s);
    }

    void jumps_data()
    {
        QTest::addColumn<bool>("isPaused");
        QTest::addColumn<qint64>("byHours");
        QTest::newRow("ahead while it runs") << false << qint64(1000);
        QTest::newRow("back while it runs") << false << qint64(-1000);
        QTest::newRow("ahead while it stands") << true << qint64(1000);
        QTest::newRow("back while it stands") << true << qint64(-1000);
    }
    void jumps()
    {
        QFETCH(bool, isPaused);
        QFETCH(qint64, byHours);
        ManualAlarms alarms;
        BenchClock clock(Noon, alarms);
        if (isPaused)
            clock.pause();
        alarms.advance(5s);
        const UtcInstant target = Noon + std::chrono::hours(byHours);
        clock.jumpTo(target);
        QVERIFY(clock.now() == target);
        alarms.advance(4s);
        QVERIFY(clock.now() == (isPaused ? target : target + 4s));
    }

    void runsFast_data()
    {
        QTest::addColumn<double>("asked");
        QTest::addColumn<double>("speed");
        QTest::addColumn<qint64>("benchSecondsInTen");
        QTest::newRow("1x") << 1.0 << 1.0 << qint64(10);
        QTest::newRow("60x") << 60.0 << 60.0 << qint64(600);
        QTest::newRow("1.5x") << 1.5 << 1.5 << qint64(15);
        QTest::newRow("1,000,000x") << 1e6 << 1e6 << qint64(10'000'000);
        QTest::newRow("more is clamped") << 1e9 << 1e6 << qint64(10'000'000);
        QTest::newRow("infinity is clamped") << std::numeric_limits<double>::infinity() << 1e6 << qint64(10'000'000);
        QTest::newRow("less than 1 is clamped") << 0.1 << 1.0 << qint64(10);
        QTest::newRow("nothing is clamped") << 0.0 << 1.0 << qint64(10);
        QTest::newRow("backward is clamped") << -5.0 << 1.0 << qint64(10);
        QTest::newRow("no number is 1x") << std::numeric_limits<double>::quiet_NaN() << 1.0 << qint64(10);
    }
    void runsFast()
    {
        QFETCH(double, asked);
        QFETCH(qint64, benchSecondsInTen);
        ManualAlarms alarms;
        BenchClock clock(Noon, alarms);
        clock.setSpeed(asked);
        QTEST(clock.speed(), "speed");
        alarms.advance(10s);
        QVERIFY(clock.now() == Noon + std::chrono::seconds(benchSecondsInTen));
    }

    void doesNotJumpWhereTheSpeedChanges()
    {
        ManualAlarms alarms;
        BenchClock clock(Noon, alarms);
        UtcInstant expected = Noon;
        for (const int speed : {1000, 1, 1'000'000, 60, 1}) {
            clock.setSpeed(speed);
            QVERIFY(clock.now() == expected);
            alarms.advance(100ms);
            expected += 100ms * speed;
            QVERIFY(clock.now() == expected);
        }
    }

    void keepsItsSpeedThroughAPause()
    {
        ManualAlarms alarms;
        BenchClock clock(Noon, alarms);
        clock.setSpeed(60);
        clock.pause();
        clock.setSpeed(120);
        QCOMPARE(clock.speed(), 0.0);
        alarms.advance(1s);
        QVERIFY(clock.now() == Noon);
        clock.run();
        QCOMPARE(clock.speed(), 120.0);
        alarms.advance(1s);
        QVERIFY(clock.now() == Noon + 120s);
    }

    void tellsWhenItWasAdjusted()
    {
        ManualAlarms alarms;
        BenchClock clock(Noon, alarms);
        const QSignalSpy adjusted(&clock, &BenchClock::adjusted);
        clock.run();
        QCOMPARE(adjusted.count(), 0);
        clock.pause();
        clock.pause();
        QCOMPARE(adjusted.count(), 1);
        clock.run();
        QCOMPARE(adjusted.count(), 2);
        clock.jumpTo(Noon);
        QCOMPARE(adjusted.count(), 3);
        clock.setSpeed(10);
        QCOMPARE(adjusted.count(), 4);
        alarms.advance(10s);
        QCOMPARE(adjusted.count(), 4);
    }
};

QTEST_APPLESS_MAIN(BenchClockTest)
#include "benchclocktest.moc"
