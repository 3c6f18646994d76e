#include "tests/meterlink/client/scriptedmeter.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using test::ScriptedMeter;

namespace {

/// Milliseconds of each poll.
std::vector<qint64> pollsOf(const ScriptedMeter &meter)
{
    std::vector<qint64> moments;
    for (const core::MonotonicTime poll : meter.polls)
        moments.push_back((poll - core::MonotonicTime()) / 1ms);
    return moments;
}

} // namespace

/// When a client polls.
class EsmeClientPaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pollsWithinEach10Seconds_data()
    {
        QTest::addColumn<int>("reportEachSeconds");
        QTest::newRow("of a meter that does not report") << 0;
        QTest::newRow("of a meter that reports each 10 s") << 10;
        QTest::newRow("of a meter that reports each 13 s") << 13;
    }
    void pollsWithinEach10Seconds()
    {
        QFETCH(int, reportEachSeconds);
        ScriptedMeter meter;
        meter.client->start();
        for (int second = 1; second <= 600; ++second) {
            meter.alarms.advance(1s);
            if (reportEachSeconds > 0 && second % reportEachSeconds == 3)
                meter.report(second % 100);
        }
        const auto polls = pollsOf(meter);
        QVERIFY(polls.front() < 100);
        QVERIFY2(polls.size() >= 60 && polls.size() <= 67, qPrintable(QString::number(polls.size())));
        for (std::size_t index = 1; index < polls.size(); ++index) {
            const qint64 wait = polls[index] - polls[index - 1];
            QVERIFY2(wait >= 9'000 && wait <= 10'000, qPrintable(QString::number(wait)));
        }
    }

    void pollsAtMostTenTimesASecond_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<int>("reportEachMs");
        QTest::newRow("at 100x") << 1e2 << 0;
        QTest::newRow("at 1000x") << 1e3 << 0;
        QTest::newRow("at 1,000,000x") << 1e6 << 0;
        QTest::newRow("at 66x with reports") << 66.0 << 152;
        QTest::newRow("at 1000x with reports") << 1e3 << 100;
        QTest::newRow("at 1000x with reports out of step") << 1e3 << 70;
        QTest::newRow("at 1,000,000x with reports") << 1e6 << 100;
    }
    void pollsAtMostTenTimesASecond()
    {
        QFETCH(double, speed);
        QFETCH(int, reportEachMs);
        ScriptedMeter meter;
        meter.client->start();
        meter.alarms.advance(1230ms);
        meter.clock.setSpeed(speed);
        meter.client->followClock();
        meter.alarms.advance(1s);
        meter.polls.clear();
        for (int passed = 0; passed < 30'000; ++passed) {
            if (reportEachMs > 0 && passed % reportEachMs == 37)
                meter.report(passed % 1000);
            meter.alarms.advance(1ms);
        }
        const auto polls = pollsOf(meter);
        QVERIFY2(polls.size() >= 150 && polls.size() <= 301, qPrintable(QString::number(polls.size())));
        for (std::size_t index = 10; index < polls.size(); ++index) // with some ms of the answers that go before
            QVERIFY2(polls[index] - polls[index - 10] >= 900, qPrintable(QString::number(polls[index])));
    }

    void pollsAtOnceWhereTheClockIsSet()
    {
        ScriptedMeter meter;
        meter.client->start();
        meter.alarms.advance(3s);
        meter.polls.clear();
        meter.clock.jumpTo(meter.clock.now() + 24h);
        meter.client->followClock();
        meter.alarms.advance(1s);
        QCOMPARE(meter.polls.size(), 1U);
    }

    void pollsWhileTheClockIsPaused()
    {
        ScriptedMeter meter;
        meter.clock.pause();
        meter.client->start();
        meter.alarms.advance(45s);
        QCOMPARE(meter.polls.size(), 5U);
        QVERIFY(meter.store.snapshot().activePower.quality == client::Quality::Live);
    }
};

QTEST_APPLESS_MAIN(EsmeClientPaceTest)
#include "esmeclientpacetest.moc"
