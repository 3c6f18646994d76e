#include "core/time/qtalarms.h"

#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace meterglass::core;
using namespace std::chrono_literals;

/// The only test that waits for real time.
class QtAlarmsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ringFromTheEventLoopInTheirOrderAndNeverEarly()
    {
        QtAlarms alarms;
        const MonotonicTime start = alarms.now();
        std::vector<qint64> rungAt;
        std::vector<Alarm> kept;
        const auto note = [&] { rungAt.push_back((alarms.now() - start) / 1us); };
        for (const auto delay : {120ms, 40ms, 80ms, 0ms})
            kept.push_back(alarms.after(delay, note));
        QVERIFY(rungAt.empty());
        QTRY_COMPARE_WITH_TIMEOUT(rungAt.size(), 4U, 5000);
        const std::vector<qint64> due{0, 40'000, 80'000, 120'000};
        for (std::size_t index = 0; index < due.size(); ++index)
            QVERIFY2(rungAt[index] >= due[index], qPrintable(QString::number(rungAt[index])));
    }

    void areQuietOnceCancelled()
    {
        QtAlarms alarms;
        int cancelled = 0;
        int rung = 0;
        Alarm first = alarms.after(10ms, [&cancelled] { ++cancelled; });
        const Alarm second = alarms.after(30ms, [&rung] { ++rung; });
        first.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(rung, 1, 5000);
        QCOMPARE(cancelled, 0);
    }

    void leaveTheEventLoopAliveWhereOneIsSetAgainAtOnce()
    {
        QtAlarms alarms;
        int rung = 0;
        bool hasRung = false;
        Alarm next;
        std::function<void()> again = [&] {
            ++rung;
            next = alarms.after(0ms, again);
        };
        next = alarms.after(0ms, again);
        const Alarm other = alarms.after(20ms, [&hasRung] { hasRung = true; });
        QTRY_VERIFY_WITH_TIMEOUT(hasRung, 5000);
        QVERIFY(rung > 1);
    }

    void areQuietAfterTheirEnd()
    {
        int rung = 0;
        Alarm kept;
        {
            QtAlarms alarms;
            kept = alarms.after(5ms, [&rung] { ++rung; });
        }
        QTest::qWait(20);
        QCOMPARE(rung, 0);
    }
};

QTEST_GUILESS_MAIN(QtAlarmsTest)
#include "qtalarmstest.moc"
