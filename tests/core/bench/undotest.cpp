#include "core/bench/undo.h"

#include <QTest>

using namespace meterglass::core;
using namespace std::chrono_literals;
using namespace driveaction;

class UndoTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatWasInForce()
    {
        BenchState before;
        QVERIFY(undoOf(ApplyLoad{Power(5), {}}, before) == DriveAction(RestoreLoad()));
        before.load = ApplyLoad{Power(7), ReactivePower(1)};
        before.clockOffset = 11s;
        before.loss = {0.5};
        before.doubling = {0.25};
        before.damage = {0.125};
        before.delay = {1ms, 2ms};
        before.faults = {MeterFault::Silent};
        QVERIFY(undoOf(ApplyLoad{Power(5), {}}, before) == DriveAction(*before.load));
        QVERIFY(undoOf(RestoreLoad(), before) == DriveAction(*before.load));
        QVERIFY(undoOf(OffsetClock{0s}, before) == DriveAction(OffsetClock{11s}));
        QVERIFY(undoOf(LoseFrames{1}, before) == DriveAction(LoseFrames{0.5}));
        QVERIFY(undoOf(DoubleFrames{1}, before) == DriveAction(DoubleFrames{0.25}));
        QVERIFY(undoOf(DamageFrames{1}, before) == DriveAction(DamageFrames{0.125}));
        QVERIFY(undoOf(DelayFrames{}, before) == DriveAction(DelayFrames{1ms, 2ms}));
        QVERIFY(undoOf(SwitchFault{MeterFault::Silent, false}, before)
                == DriveAction(SwitchFault{MeterFault::Silent, true}));
        QVERIFY(undoOf(SwitchFault{MeterFault::Zeros, true}, before)
                == DriveAction(SwitchFault{MeterFault::Zeros, false}));
    }

    void whatWasSaidOrPaidStays()
    {
        QVERIFY(!undoOf(TopUp{Money(1)}, {}));
        QVERIFY(!undoOf(PushMessage{}, {}));
        QVERIFY(!undoOf(CutPower{1s}, {}));
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "undotest.moc"
