#include "tests/meterlink/virtual/plainframes.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using test::ask;
using test::atSecond;
using test::plain;

namespace {

constexpr core::UtcSecond Start = test::EsmeBench::Start;

} // namespace

/// A virtual meter's Daily Read Log and Billing Data Log, as bytes; expected ones by hand from the command tables of
/// ZSE 1.4.
class SnapshotServerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 1,615 W: 38,760 Wh a day, of which 11,305 from 00:30 to 07:30.
    void servesTheRegistersOfMidnight()
    {
        test::EsmeBench bench({}, test::EsmeBench::withoutTariff());
        const QByteArray anyTime = plain("00000000 ffffffff");
        QCOMPARE(ask(bench, 0x0702, "010706" + anyTime + "00 01000000"), plain("18070b068b"));
        bench.clock.jumpTo(Start + 25h);
        bench.alarms.advance(1s);
        QCOMPARE(ask(bench, 0x0702, "010806" + anyTime + "00 01000000"),
                 plain("190806 01000000" + atSecond(86'400) + "01 00 01 01000000 04 6805bf000000 00"));
        QCOMPARE(ask(bench, 0x0702, "010906" + anyTime + "01 01000000"),
                 plain("18090b068b")); // no second one
        QCOMPARE(ask(bench, 0x0702, "010a06" + anyTime + "00 02000000"),
                 plain("180a0b068b")); // no bill
        QCOMPARE(ask(bench, 0x0702, "010b06" + atSecond(86'401) + "ffffffff 00 01000000"), plain("180b0b068b"));
        // A display must not have one taken.
        QCOMPARE(ask(bench, 0x0702, "010c05 01000000"), plain("180c0b057e"));
    }

    void servesTheBillAndTheAccount()
    {
        core::MeterConfiguration configuration = test::EsmeBench::withTwoRates();
        configuration.account.paymentMode = core::PaymentMode::Credit;
        configuration.initialBalance = {};
        configuration.billing.period = core::BillingCalendar::Period::Daily;
        test::EsmeBench bench({}, configuration);
        bench.clock.jumpTo(Start + 25h);
        bench.alarms.advance(1s);
        // 27,455 Wh at 27.691 and 11,305 Wh at 13.847 are 916,797 of 10^-5 GBP.
        QCOMPARE(ask(bench, 0x0702, "010706 00000000 ffffffff 00 02000000"),
                 plain("190706 01000080" + atSecond(86'400) + "01 00 01 02000000 00 6805bf000000 3dfd0d00"
                       + atSecond(86'400) + "ffffffff 00000000 50 02 3f6b00000000 292c00000000"));
        QCOMPARE(ask(bench, 0x0705, "010807 00000000 ffffffff 00 02000000"),
                 plain("190801 01000080" + atSecond(86'400)
                       + "01 00 01 02000000 00 00000000 404b4c00 00000000 00000000 00000000 c302f2ff"));
    }

    void spreadsManyRegistersOverFrames()
    {
        core::MeterConfiguration configuration = test::EsmeBench::withTwoRates();
        configuration.account.paymentMode = core::PaymentMode::Credit;
        configuration.tariff->prices.resize(20);
        test::EsmeBench bench({}, configuration);
        bench.clock.jumpTo(Start + 25h);
        bench.alarms.advance(1s);
        ask(bench, 0x0702, "010706 00000000 ffffffff 00 01000000");
        QCOMPARE(bench.wire.frames.size(), std::size_t(3)); // of 7, 7 and 6 tiers
        const QByteArray head = plain("190706 01000000" + atSecond(86'400) + "01");
        for (int index = 0; index < 3; ++index) {
            const han::ApsFrame &frame = bench.wire.frames[std::size_t(index)];
            QVERIFY(frame.payload.size() <= han::LargestPayload);
            QCOMPARE(plain(frame.payload).left(28), head + "0" + QByteArray::number(index) + "03");
        }
    }
};

QTEST_GUILESS_MAIN(SnapshotServerTest)
#include "snapshotservertest.moc"
