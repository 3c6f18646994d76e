#include "core/task/wait.h"

#include "core/time/manualalarms.h"
#include "tests/support/await.h"

#include <QTest>

using namespace meterglass::core;
using namespace std::chrono_literals;
using meterglass::test::await;

class WaitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAtItsMoment()
    {
        ManualAlarms alarms;
        const std::stop_source stop;
        const auto result = await(waitFor(10ms, &alarms, stop.get_token()));
        alarms.advance(9'999'999ns);
        QVERIFY(!result.isDone());
        alarms.advance(1ns);
        QVERIFY(result.isDone());
        QVERIFY(result.value());
    }

    void endsWhenStopped()
    {
        ManualAlarms alarms;
        std::stop_source stop;
        const auto result = await(waitFor(10ms, &alarms, stop.get_token()));
        alarms.advance(5ms);
        stop.request_stop();
        QVERIFY(result.isDone());
        QVERIFY(!result.value());
        alarms.advance(1h);
        QVERIFY(!alarms.advanceToNext(1h)); // its alarm is gone
    }

    void endsAtOnceWhenStoppedBeforehand()
    {
        ManualAlarms alarms;
        std::stop_source stop;
        stop.request_stop();
        const auto result = await(waitFor(10ms, &alarms, stop.get_token()));
        QVERIFY(result.isDone());
        QVERIFY(!result.value());
    }

    void isNotTroubledByAStopAfterItsEnd()
    {
        ManualAlarms alarms;
        std::stop_source stop;
        const auto result = await(waitFor(10ms, &alarms, stop.get_token()));
        alarms.advance(10ms);
        stop.request_stop();
        QVERIFY(result.value());
    }

    void ofNothingEndsAtTheNextTurn()
    {
        ManualAlarms alarms;
        const std::stop_source stop;
        const auto result = await(waitFor(0ms, &alarms, stop.get_token()));
        QVERIFY(!result.isDone());
        alarms.advance(1ms);
        QVERIFY(result.value());
    }

    void isOneOfMany()
    {
        ManualAlarms alarms;
        std::stop_source stop;
        std::vector<meterglass::test::Awaited<bool>> results;
        for (int index = 0; index < 100; ++index)
            results.push_back(await(waitFor(std::chrono::milliseconds(index), &alarms, stop.get_token())));
        alarms.advance(49ms);
        stop.request_stop();
        for (int index = 0; index < 100; ++index) {
            QVERIFY(results[std::size_t(index)].isDone());
            QCOMPARE(results[std::size_t(index)].value(), index <= 49);
        }
    }
};

QTEST_APPLESS_MAIN(WaitTest)
#include "waittest.moc"
