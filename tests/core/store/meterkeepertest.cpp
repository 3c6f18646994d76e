#include "core/store/meterkeeper.h"

#include "core/time/manualalarms.h"
#include "tests/support/fulldisk.h"
#include "tests/support/seededmeter.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace meterglass;
using namespace meterglass::core;
using namespace std::chrono_literals;

/// When a meter is kept: at once what must not be lost, every 2 minutes what it measures.
class MeterKeeperTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("meter.sqlite"));
        m_alarms = std::make_unique<ManualAlarms>();
        m_meter = m_life.fitted();
    }

    void keepsAHalfHourAtOnce()
    {
        MeterKeeper keeper(*m_alarms, m_thread);
        QVERIFY(keeper.open(m_path));
        QSignalSpy kept(&keeper, &MeterKeeper::kept);
        look(keeper);
        QTRY_COMPARE(kept.size(), 1);
        m_meter->advanceTo(nextHalfHour() - 1s);
        look(keeper);
        m_meter->advanceTo(nextHalfHour());
        look(keeper);
        QTRY_COMPARE(kept.size(), 2);
        QCOMPARE(kept[1][0].value<UtcSecond>(), m_meter->now());
    }

    void keepsWhatItMeasuresEveryTwoMinutes()
    {
        MeterKeeper keeper(*m_alarms, m_thread);
        QVERIFY(keeper.open(m_path));
        QSignalSpy kept(&keeper, &MeterKeeper::kept);
        look(keeper);
        QTRY_COMPARE(kept.size(), 1);
        m_alarms->advance(119s);
        look(keeper);
        m_alarms->advance(1s);
        look(keeper);
        QTRY_COMPARE(kept.size(), 2);
    }

    void keepsItALastTimeAsItFinishes()
    {
        {
            MeterKeeper keeper(*m_alarms, m_thread);
            QVERIFY(keeper.open(m_path));
            look(keeper);
            m_meter->advanceTo(m_life.start() + 77s);
            keeper.finish();
        }
        MeterKeeper again(*m_alarms, m_thread);
        const auto found = again.open(m_path);
        QVERIFY(found && found->meter);
        QVERIFY(found->meter->state == m_meter->state());
        QCOMPARE(found->meter->origin, m_life.start());
    }

    /// A full disk is said once; what was kept stays, and with room again all is kept.
    void losesNothingToAFullDisk()
    {
        MeterKeeper keeper(*m_alarms, m_thread);
        QVERIFY(keeper.open(m_path));
        QSignalSpy kept(&keeper, &MeterKeeper::kept);
        QSignalSpy failed(&keeper, &MeterKeeper::failed);
        look(keeper);
        QTRY_COMPARE(kept.size(), 1);
        {
            const test::FullDisk full;
            for (int halfHour = 0; halfHour < 3; ++halfHour) {
                m_meter->advanceTo(nextHalfHour());
                look(keeper);
                QTest::qWait(20);
            }
            QTRY_COMPARE(failed.size(), 1);
            QVERIFY(!failed[0][0].toString().isEmpty());
            QCOMPARE(kept.size(), 1);
        }
        // Looked at again and again, as the meter is: a save that was under way as room came may still fail.
        QTRY_VERIFY((look(keeper), kept.size() == 2));
        QCOMPARE(kept[1][0].value<UtcSecond>(), m_meter->now());
    }

    void withoutAFileNothingIsKept()
    {
        MeterKeeper keeper(*m_alarms, m_thread);
        const auto found = keeper.open(m_folder->filePath(QStringLiteral("no/meter.sqlite")));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, StoreError::Kind::Failed);
        look(keeper);
        keeper.finish();
    }

private:
    void look(MeterKeeper &keeper) const { keeper.look(*m_meter, m_life.start()); }

    UtcSecond nextHalfHour() const { return UtcSecond((m_meter->now().time_since_epoch() / 30min + 1) * 30min); }

    test::SeededMeter m_life{3};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    StoreThread m_thread;
    std::unique_ptr<ManualAlarms> m_alarms;
    std::unique_ptr<SingleElementMeter> m_meter;
};

QTEST_GUILESS_MAIN(MeterKeeperTest)
#include "meterkeepertest.moc"
