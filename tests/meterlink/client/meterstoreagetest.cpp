#include "core/time/manualalarms.h"
#include "meterlink/client/meterstore.h"
#include "tests/support/saying.h"

#include <QSignalSpy>
#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using client::MeterStore;
using client::Quality;
using test::Saying;
using zcl::DataType;

namespace {

struct Bench
{
    core::ManualAlarms alarms;
    MeterStore store{alarms};

    Bench()
    {
        Saying(0x0702, 0x0300, DataType::Enum8, "00").to(store);
        Saying(0x0702, 0x0301, DataType::Uint24, "010000").to(store);
        Saying(0x0702, 0x0302, DataType::Uint24, "e80300").to(store);
    }
    void sayPower() { Saying(0x0702, 0x0400, DataType::Int24, "4f0600").to(store); }
    void sayImport() { Saying(0x0702, 0x0000, DataType::Uint48, "006ebe000000").to(store); }
    Quality power() const { return store.snapshot().activePower.quality; }
    Quality import() const { return store.snapshot().activeImportRegister.quality; }
};

} // namespace

/// What becomes of readings that are not heard again.
class MeterStoreAgeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsLateThenStaleThenLiveAgain()
    {
        Bench bench;
        bench.sayPower();
        const QSignalSpy changes(&bench.store, &MeterStore::snapshotChanged);
        bench.alarms.advance(15s - 1ns);
        QVERIFY(bench.power() == Quality::Live);
        bench.alarms.advance(1ns);
        QVERIFY(bench.power() == Quality::Late);
        QCOMPARE(changes.count(), 1);
        bench.alarms.advance(15s - 1ns);
        QVERIFY(bench.power() == Quality::Late);
        bench.alarms.advance(1ns);
        QVERIFY(bench.power() == Quality::Stale);
        QCOMPARE(changes.count(), 2);
        QCOMPARE(bench.store.snapshot().activePower.value.count(), 1615); // the last good value is kept
        bench.alarms.advance(24h);
        QVERIFY(bench.power() == Quality::Stale);
        QCOMPARE(changes.count(), 2);
        bench.sayPower();
        QVERIFY(bench.power() == Quality::Live);
        QCOMPARE(changes.count(), 3);
        bench.alarms.advance(15s);
        QVERIFY(bench.power() == Quality::Late);
    }

    void staysLiveWhileItIsHeard()
    {
        Bench bench;
        bench.sayPower();
        const QSignalSpy changes(&bench.store, &MeterStore::snapshotChanged);
        for (int refresh = 0; refresh < 1000; ++refresh) {
            bench.alarms.advance(10s);
            QVERIFY(bench.power() == Quality::Live);
            bench.sayPower();
        }
        QCOMPARE(changes.count(), 0);
    }

    void agesEachReadingByItself()
    {
        Bench bench;
        bench.sayPower();
        bench.alarms.advance(10s);
        bench.sayImport();
        bench.alarms.advance(5s);
        QVERIFY(bench.power() == Quality::Late && bench.import() == Quality::Live);
        bench.alarms.advance(10s);
        QVERIFY(bench.power() == Quality::Late && bench.import() == Quality::Late);
        bench.alarms.advance(5s);
        QVERIFY(bench.power() == Quality::Stale && bench.import() == Quality::Late);
        bench.alarms.advance(10s);
        QVERIFY(bench.power() == Quality::Stale && bench.import() == Quality::Stale);
    }

    void doesNotAgeWhatIsReadOnce()
    {
        Bench bench;
        Saying(0x0708, 0x0400, DataType::Uint32, "f4010000").to(bench.store);
        Saying(0x0000, 0x0004, DataType::CharString, "01 4d").to(bench.store);
        bench.alarms.advance(24h);
        QVERIFY(bench.store.snapshot().lowMediumThreshold.quality == Quality::Live);
        QVERIFY(bench.store.snapshot().manufacturerName.quality == Quality::Live);
    }

    void keepsInvalidAndUnsupportedAsTheyAre()
    {
        Bench bench;
        Saying(0x0702, 0x0400, DataType::Int24, "000080").to(bench.store);
        Saying(0x0702, 0x0000, zcl::Status::UnsupportedAttribute).to(bench.store);
        bench.alarms.advance(24h);
        QVERIFY(bench.power() == Quality::Invalid);
        QVERIFY(bench.import() == Quality::Unsupported);
        bench.sayPower();
        QVERIFY(bench.power() == Quality::Live);
    }

    void mayGoWhileReadingsAge()
    {
        core::ManualAlarms alarms;
        {
            MeterStore store(alarms);
            Saying(0x0702, 0x0300, DataType::Enum8, "00").to(store);
            Saying(0x0702, 0x0301, DataType::Uint24, "010000").to(store);
            Saying(0x0702, 0x0302, DataType::Uint24, "e80300").to(store);
            Saying(0x0702, 0x0400, DataType::Int24, "4f0600").to(store);
        }
        QVERIFY(!alarms.advanceToNext(24h));
    }
};

QTEST_APPLESS_MAIN(MeterStoreAgeTest)
#include "meterstoreagetest.moc"
