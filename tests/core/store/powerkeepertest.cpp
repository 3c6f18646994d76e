#include "core/store/powerkeeper.h"

#include "core/time/manualalarms.h"
#include "tests/support/fulldisk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace meterglass;
using namespace meterglass::core;
using namespace std::chrono_literals;

namespace {

constexpr UtcSecond Noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 12h;

/// So many steps of 100 W from noon on, of which those since `since` are given.
PowerSteps heard(UtcSecond since, int steps)
{
    const auto from = std::max(Noon, since);
    const auto count = std::max<std::int64_t>(0, steps - (from - Noon) / PowerSteps::Step);
    return {from, std::vector<std::int32_t>(static_cast<std::size_t>(count), 100)};
}

} // namespace

/// When what was heard of active power is kept.
class PowerKeeperTest final : public QObject
{
    Q_OBJECT
private:
    StoreThread m_thread;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualAlarms> m_alarms;
    QString m_path;
    int m_steps = 0;

    PowerKeeper::Source source()
    {
        return [this](UtcSecond since) { return heard(since, m_steps); };
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("power.sqlite"));
        m_alarms = std::make_unique<ManualAlarms>();
        m_steps = 0;
    }

    void keepsWhatIsNewEveryTwoMinutesAndAtTheEnd()
    {
        {
            PowerKeeper keeper(*m_alarms, m_thread);
            const auto stored = keeper.open(m_path);
            QVERIFY(stored && stored.value().empty());
            QSignalSpy kept(&keeper, &PowerKeeper::kept);
            keeper.keep(source());
            m_steps = 12;
            m_alarms->advance(119s);
            QCOMPARE(kept.size(), 0);
            m_alarms->advance(1s);
            QTRY_COMPARE(kept.size(), 1);
            QCOMPARE(kept[0][0].value<UtcSecond>(), Noon + 120s);
            m_steps = 15;
            keeper.finish();
        }
        PowerKeeper again(*m_alarms, m_thread);
        const auto stored = again.open(m_path);
        QVERIFY(stored);
        QCOMPARE(stored.value(), (std::vector{heard(Noon, 12), heard(Noon + 120s, 15)}));
    }

    void aFullDiskIsToldOnceAndNothingIsLost()
    {
        PowerKeeper keeper(*m_alarms, m_thread);
        QVERIFY(keeper.open(m_path));
        QSignalSpy kept(&keeper, &PowerKeeper::kept);
        QSignalSpy failed(&keeper, &PowerKeeper::failed);
        keeper.keep(source());
        {
            const test::FullDisk disk;
            m_steps = 12;
            m_alarms->advance(2min);
            QTRY_COMPARE(failed.size(), 1);
            m_steps = 24;
            m_alarms->advance(2min);
            m_thread.wait([] {});
            QCoreApplication::sendPostedEvents();
            QCOMPARE(failed.size(), 1);
        }
        m_steps = 36;
        m_alarms->advance(2min);
        QTRY_COMPARE(kept.size(), 1);
        QCOMPARE(kept[0][0].value<UtcSecond>(), Noon + 360s);
    }

    void aSecondProgramIsRefused()
    {
        PowerKeeper keeper(*m_alarms, m_thread);
        QVERIFY(keeper.open(m_path));
        PowerKeeper other(*m_alarms, m_thread);
        const auto stored = other.open(m_path);
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, StoreError::Kind::InUse);
        other.keep(source());
        m_alarms->advance(2min);
        other.finish();
    }
};

QTEST_GUILESS_MAIN(PowerKeeperTest)
#include "powerkeepertest.moc"
