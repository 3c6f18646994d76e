#include "core/time/manualalarms.h"

#include <QTest>

#include <vector>

using namespace meterglass::core;
using namespace std::chrono_literals;

namespace {

constexpr MonotonicTime Start{};

} // namespace

class AlarmsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ringInOrderOfTheirMoments()
    {
        ManualAlarms alarms;
        QByteArray rung;
        const Alarm late = alarms.after(30ms, [&rung] { rung += 'c'; });
        const Alarm early = alarms.after(10ms, [&rung] { rung += 'a'; });
        const Alarm middle = alarms.after(20ms, [&rung] { rung += 'b'; });
        alarms.advance(30ms);
        QCOMPARE(rung, QByteArray("abc"));
    }

    void ringInTheOrderAskedForAtOneMoment()
    {
        ManualAlarms alarms;
        std::vector<int> rung;
        std::vector<Alarm> kept;
        for (int index = 0; index < 100; ++index)
            kept.push_back(alarms.after(5s, [&rung, index] { rung.push_back(index); }));
        alarms.advance(5s);
        QCOMPARE(rung.size(), 100U);
        QVERIFY(std::is_sorted(rung.begin(), rung.end()));
    }

    void seeTheirOwnMoment()
    {
        ManualAlarms alarms;
        MonotonicTime seen{};
        const Alarm alarm = alarms.after(7ms, [&] { seen = alarms.now(); });
        alarms.advance(1s);
        QCOMPARE((seen - Start).count(), 7'000'000);
        QCOMPARE((alarms.now() - Start).count(), 1'000'000'000);
    }

    void areQuietBeforeTheirMoment()
    {
        ManualAlarms alarms;
        int rung = 0;
        const Alarm alarm = alarms.after(10ms, [&rung] { ++rung; });
        alarms.advance(9'999'999ns);
        QCOMPARE(rung, 0);
        alarms.advance(1ns);
        QCOMPARE(rung, 1);
        alarms.advance(1h);
        QCOMPARE(rung, 1);
    }

    void neverRingInsideAfter()
    {
        ManualAlarms alarms;
        int rung = 0;
        const Alarm now = alarms.after(0ms, [&rung] { ++rung; });
        const Alarm past = alarms.after(-5s, [&rung] { ++rung; });
        QCOMPARE(rung, 0);
        alarms.advance(1ms);
        QCOMPARE(rung, 2);
    }

    void areQuietOnceCancelled()
    {
        ManualAlarms alarms;
        int rung = 0;
        Alarm cancelled = alarms.after(1ms, [&rung] { ++rung; });
        cancelled.cancel();
        cancelled.cancel();
        {
            const Alarm destroyed = alarms.after(1ms, [&rung] { ++rung; });
        }
        Alarm replaced = alarms.after(1ms, [&rung] { ++rung; });
        replaced = Alarm();
        alarms.advance(1s);
        QCOMPARE(rung, 0);
    }

    void keepRingingWhereMoved()
    {
        ManualAlarms alarms;
        int rung = 0;
        Alarm first = alarms.after(1ms, [&rung] { ++rung; });
        Alarm second = std::move(first);
        first.cancel();
        Alarm &same = second;
        second = std::move(same);
        alarms.advance(1ms);
        QCOMPARE(rung, 1);
    }

    void mayCancelEachOtherWhileRinging()
    {
        ManualAlarms alarms;
        int rung = 0;
        Alarm other;
        const Alarm first = alarms.after(1ms, [&] { other.cancel(); });
        other = alarms.after(1ms, [&rung] { ++rung; });
        alarms.advance(1s);
        QCOMPARE(rung, 0);
    }

    void mayCancelThemselvesWhileRinging()
    {
        ManualAlarms alarms;
        int rung = 0;
        Alarm own;
        own = alarms.after(1ms, [&] {
            own = {};
            ++rung;
        });
        alarms.advance(1s);
        QCOMPARE(rung, 1);
    }

    void mayOutliveTheirAlarms()
    {
        int rung = 0;
        Alarm alarm;
        {
            ManualAlarms alarms;
            alarm = alarms.after(1ms, [&rung] { ++rung; });
        }
        alarm.cancel();
        alarm = {};
        QCOMPARE(rung, 0);
    }

    void ringAgainWhereTheyAreSetAgain()
    {
        ManualAlarms alarms;
        int rung = 0;
        Alarm next;
        std::function<void()> again = [&] {
            ++rung;
            next = alarms.after(100ms, again);
        };
        next = alarms.after(100ms, again);
        alarms.advance(1s);
        QCOMPARE(rung, 10);
    }

    void endWhereOneIsSetAgainAtOnce_data()
    {
        QTest::addColumn<qint64>("delay");
        QTest::newRow("with no delay") << qint64(0);
        QTest::newRow("with a delay in the past") << qint64(-1000);
    }
    void endWhereOneIsSetAgainAtOnce()
    {
        QFETCH(qint64, delay);
        ManualAlarms alarms;
        int rung = 0;
        Alarm next;
        std::function<void()> again = [&] {
            if (++rung == 100'000)
                return; // gives up, so that this test ends whatever happens
            next = alarms.after(std::chrono::nanoseconds(delay), again);
        };
        next = alarms.after(0ns, again);
        alarms.advance(1us);
        QVERIFY2(rung > 0 && rung <= 1000, qPrintable(QString::number(rung)));
        rung = 0;
        QVERIFY(alarms.advanceToNext(1ms));
        QCOMPARE(rung, 1);
    }

    void advanceToTheNextOneOnly()
    {
        ManualAlarms alarms;
        int rung = 0;
        const Alarm first = alarms.after(10ms, [&rung] { ++rung; });
        const Alarm second = alarms.after(20ms, [&rung] { ++rung; });
        QVERIFY(!alarms.advanceToNext(9ms));
        QCOMPARE(alarms.now(), Start);
        QVERIFY(alarms.advanceToNext(10ms));
        QCOMPARE(rung, 1);
        QCOMPARE((alarms.now() - Start).count(), 10'000'000);
        QVERIFY(alarms.advanceToNext(1h));
        QCOMPARE(rung, 2);
        QVERIFY(!alarms.advanceToNext(1h));
        QCOMPARE((alarms.now() - Start).count(), 20'000'000);
    }
};

QTEST_APPLESS_MAIN(AlarmsTest)
#include "alarmstest.moc"
