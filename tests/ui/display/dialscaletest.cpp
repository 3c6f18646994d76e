#include "ui/display/now/dialscale.h"

#include "ui/display/now/dialpainter.h"

#include <QTest>

using namespace meterglass;
using core::Power;
using ui::DialScale;

namespace {

constexpr core::LocalDay Today(std::chrono::days(20000));
constexpr core::LocalDay Tomorrow(std::chrono::days(20001));

template<typename T>
client::Reading<T> live(T value)
{
    client::Reading<T> reading;
    reading.value = value;
    reading.quality = client::Quality::Live;
    return reading;
}

client::MeterSnapshot snapshotOf(int watts, int mediumHigh)
{
    client::MeterSnapshot snapshot;
    snapshot.activePower = live(Power(watts));
    snapshot.activeExportRegister = live(core::Energy());
    if (mediumHigh > 0) {
        snapshot.lowMediumThreshold = live(Power(500));
        snapshot.mediumHighThreshold = live(Power(mediumHigh));
    }
    return snapshot;
}

} // namespace

class DialScaleTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsAtTwiceTheUpperLevelAndAtLeastSixKilowatts()
    {
        QCOMPARE(ui::nextDialScale({}, snapshotOf(100, 0), Today).importEnd, Power(6000));
        QCOMPARE(ui::nextDialScale({}, snapshotOf(100, 2000), Today).importEnd, Power(6000));
        QCOMPARE(ui::nextDialScale({}, snapshotOf(100, 4000), Today).importEnd, Power(8000));
    }

    void growsWithANoteAndNeverShrinksTheSameDay()
    {
        DialScale scale = ui::nextDialScale({}, snapshotOf(100, 2000), Today);
        QVERIFY(!scale.importHasGrown);
        scale = ui::nextDialScale(scale, snapshotOf(6000, 2000), Today);
        QCOMPARE(scale.importEnd, Power(6000));
        scale = ui::nextDialScale(scale, snapshotOf(6001, 2000), Today);
        QCOMPARE(scale.importEnd, Power(8000));
        QVERIFY(scale.importHasGrown);
        scale = ui::nextDialScale(scale, snapshotOf(100, 2000), Today);
        QCOMPARE(scale.importEnd, Power(8000));
        scale = ui::nextDialScale(scale, snapshotOf(100, 2000), Tomorrow);
        QCOMPARE(scale.importEnd, Power(6000));
        QVERIFY(!scale.importHasGrown);
    }

    void theNeedleNeverFallsWhenTheLoadRises()
    {
        DialScale scale = ui::nextDialScale({}, snapshotOf(0, 2000), Today);
        for (int watts = 0; watts < 6000; watts += 10) {
            const DialScale next = ui::nextDialScale(scale, snapshotOf(watts, 2000), Today);
            QCOMPARE(next, scale);
            QVERIFY(ui::dialFraction(next, Power(watts)) >= ui::dialFraction(scale, Power(watts - 10)));
        }
    }

    void learningTheLevelsIsNotGrowth()
    {
        DialScale scale = ui::nextDialScale({}, snapshotOf(100, 0), Today);
        scale = ui::nextDialScale(scale, snapshotOf(100, 4000), Today);
        QCOMPARE(scale.importEnd, Power(8000));
        QVERIFY(!scale.importHasGrown);
        scale = ui::nextDialScale(scale, snapshotOf(100, 5000), Today);
        QVERIFY(scale.importHasGrown);
    }

    void exportRunsTheOtherWayFromZero()
    {
        DialScale scale = ui::nextDialScale({}, snapshotOf(100, 2000), Today);
        QCOMPARE(ui::dialFraction(scale, Power(0)), 0.0);
        scale = ui::nextDialScale(scale, snapshotOf(-1200, 2000), Today);
        QCOMPARE(scale.exportEnd, Power(3000));
        QVERIFY(scale.exportHasGrown);
        QVERIFY(ui::dialFraction(scale, Power(-1200)) < ui::dialFraction(scale, Power(0)));
        QVERIFY(ui::dialFraction(scale, Power(1200)) > ui::dialFraction(scale, Power(0)));
    }

    void aHomeThatExportsHasRoomForItFromTheStart()
    {
        client::MeterSnapshot snapshot = snapshotOf(100, 2000);
        snapshot.activeExportRegister = live(core::fromWattHours(1));
        const DialScale scale = ui::nextDialScale({}, snapshot, Today);
        QCOMPARE(scale.exportEnd, Power(3000));
        QVERIFY(!scale.exportHasGrown);
    }

    void aStalePowerDoesNotMoveTheScale()
    {
        client::MeterSnapshot snapshot = snapshotOf(9000, 2000);
        snapshot.activePower.quality = client::Quality::Stale;
        QCOMPARE(ui::nextDialScale({}, snapshot, Today).importEnd, Power(6000));
    }

    void levelsThatMakeNoSenseAreNone()
    {
        client::MeterSnapshot snapshot = snapshotOf(100, 2000);
        snapshot.lowMediumThreshold.value = Power(2000);
        QVERIFY(!ui::powerLevels(snapshot));
        snapshot.lowMediumThreshold.quality = client::Quality::Invalid;
        QVERIFY(!ui::powerLevels(snapshot));
    }
};

QTEST_GUILESS_MAIN(DialScaleTest)
#include "dialscaletest.moc"
