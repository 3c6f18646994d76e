#include "core/time/manualalarms.h"
#include "meterlink/client/meterstore.h"
#include "tests/support/saying.h"

#include <QTest>

using namespace meterglass;
using client::MeterSnapshot;
using client::Quality;
using test::Saying;
using zcl::DataType;
using zcl::Status;

namespace {

constexpr int Price = 0x0700;
constexpr int Metering = 0x0702;
constexpr int Prepayment = 0x0705;

struct Bench
{
    core::ManualAlarms alarms;
    client::MeterStore store{alarms};

    const MeterSnapshot &snapshot() const { return store.snapshot(); }
    /// @param trailingDigit its high half are the decimals
    void scale(const QByteArray &trailingDigit = "50", const QByteArray &factor = "01",
               const QByteArray &currency = "3a03")
    {
        Saying(Price, 0x0616, DataType::Uint16, currency).to(store);
        Saying(Price, 0x0617, DataType::Map8, trailingDigit).to(store);
        Saying(Prepayment, 0x0502, DataType::Enum8, factor).to(store);
        Saying(Prepayment, 0x0503, DataType::Uint16, currency).to(store);
        Saying(Metering, 0x0A04, DataType::Map8, trailingDigit).to(store);
    }
    void say(int cluster, int id, DataType type, const QByteArray &raw) { Saying(cluster, id, type, raw).to(store); }
};

template<typename T>
bool isLive(const client::Reading<T> &reading, T value)
{
    return reading.quality == Quality::Live && reading.value == value;
}

} // namespace

/// What amounts and states of an account come to in the snapshot.
class AccountReadingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalesAmounts_data()
    {
        QTest::addColumn<QByteArray>("trailingDigit");
        QTest::addColumn<QByteArray>("factor");
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<qint64>("balance");
        QTest::addColumn<qint64>("cost");
        QTest::newRow("five decimals") << QByteArray("50") << QByteArray("01") << QByteArray("14bb2400")
                                       << qint64(2407188) << qint64(2407188);
        QTest::newRow("three decimals") << QByteArray("30") << QByteArray("03") << QByteArray("e8030000")
                                        << qint64(100000) << qint64(100000);
        QTest::newRow("none, whole pounds")
            << QByteArray("00") << QByteArray("06") << QByteArray("02000000") << qint64(200000) << qint64(200000);
        QTest::newRow("six decimals, rounded up from the half")
            << QByteArray("60") << QByteArray("00") << QByteArray("0f000000") << qint64(2) << qint64(2);
    }
    void scalesAmounts()
    {
        QFETCH(const QByteArray, trailingDigit);
        QFETCH(const QByteArray, factor);
        QFETCH(const QByteArray, raw);
        QFETCH(const qint64, balance);
        QFETCH(const qint64, cost);
        Bench bench;
        bench.scale(trailingDigit, factor);
        bench.say(Prepayment, 0x0001, DataType::Int32, raw);
        bench.say(Prepayment, 0x051C, DataType::Uint48, raw + "0000");
        bench.say(Price, 0x0301, DataType::Uint32, raw);
        bench.say(Price, 0x0420, DataType::Uint32, raw);
        bench.say(Metering, 0x0A00, DataType::Uint32, raw);
        QVERIFY(isLive(bench.snapshot().creditRemaining, core::Money(balance)));
        QVERIFY(isLive(bench.snapshot().costToday, core::Money(cost)));
        QVERIFY(isLive(bench.snapshot().standingCharge, core::Money(balance)));
        QVERIFY(isLive(bench.snapshot().billToDate, core::Money(balance)));
        QVERIFY(isLive(bench.snapshot().prices.at({2, 1}), core::Price(balance)));
    }

    void saysNothingBeforeItsScaleIsKnown()
    {
        Bench bench;
        bench.say(Prepayment, 0x0001, DataType::Int32, "14bb2400");
        bench.say(Prepayment, 0x051C, DataType::Uint48, "010000000000");
        bench.say(Metering, 0x0A00, DataType::Uint32, "01000000");
        bench.say(Price, 0x0410, DataType::Uint32, "01000000");
        QVERIFY(bench.snapshot() == MeterSnapshot());
    }

    void takesFiveDecimalsWhereTheMeterNamesNone()
    {
        Bench bench;
        for (const int id : {0x0616, 0x0617})
            Saying(Price, id, Status::UnsupportedAttribute).to(bench.store);
        bench.say(Prepayment, 0x0001, DataType::Int32, "14bb2400");
        QVERIFY(isLive(bench.snapshot().creditRemaining, core::Money(2407188)));
    }

    void doesNotTakeEurosForPounds()
    {
        Bench bench;
        bench.scale("50", "01", "d203"); // 978
        bench.say(Prepayment, 0x0001, DataType::Int32, "14bb2400");
        bench.say(Prepayment, 0x051C, DataType::Uint48, "010000000000");
        QVERIFY(bench.snapshot().creditRemaining.quality == Quality::Invalid);
        QVERIFY(bench.snapshot().costToday.quality == Quality::Invalid);
    }

    void judgesSentinelsAndRefusals()
    {
        Bench bench;
        bench.scale();
        bench.say(Prepayment, 0x0001, DataType::Int32, "00000080");
        bench.say(Prepayment, 0x0540, DataType::Uint48, "ffffffffffff");
        bench.say(Metering, 0x0014, DataType::Enum8, "07");
        Saying(Prepayment, 0x0005, Status::UnsupportedAttribute).to(bench.store);
        QVERIFY(bench.snapshot().creditRemaining.quality == Quality::Invalid);
        QVERIFY(bench.snapshot().costThisMonth.quality == Quality::Invalid);
        QVERIFY(bench.snapshot().supplyState.quality == Quality::Invalid);
        QVERIFY(bench.snapshot().accumulatedDebt.quality == Quality::Unsupported);
    }

    void readsStates()
    {
        Bench bench;
        bench.say(Prepayment, 0x0000, DataType::Map16, "d401"); // a CAD's sample: credit
        QVERIFY(isLive(bench.snapshot().paymentMode, core::PaymentMode::Credit));
        bench.say(Prepayment, 0x0000, DataType::Map16, "9704");
        QVERIFY(isLive(bench.snapshot().paymentMode, core::PaymentMode::Prepayment));
        bench.say(Prepayment, 0x0003, DataType::Map8, "0e");
        QVERIFY(isLive(bench.snapshot().creditStatus, client::CreditStatus{true, true, false, false, false}));
        bench.say(Prepayment, 0x0003, DataType::Map8, "76");
        QVERIFY(isLive(bench.snapshot().creditStatus, client::CreditStatus{true, false, true, true, true}));
        bench.say(Metering, 0x0014, DataType::Enum8, "01");
        QVERIFY(isLive(bench.snapshot().supplyState, core::SupplyState::Armed));
        bench.say(Prepayment, 0x0216, DataType::Enum8, "00");
        QVERIFY(isLive(bench.snapshot().debtPeriod, core::AccountSettings::DebtPeriod::Hourly));
    }

    void keepsThePastInItsPlaces()
    {
        Bench bench;
        bench.scale();
        bench.say(Prepayment, 0x051E, DataType::Uint48, "010000000000");
        bench.say(Prepayment, 0x052C, DataType::Uint48, "080000000000");
        bench.say(Prepayment, 0x053A, DataType::Uint48, "050000000000");
        bench.say(Prepayment, 0x055A, DataType::Uint48, "0d0000000000");
        QVERIFY(isLive(bench.snapshot().costPreviousDays.front(), core::Money(1)));
        QVERIFY(isLive(bench.snapshot().costPreviousDays.back(), core::Money(8)));
        QVERIFY(isLive(bench.snapshot().costPreviousWeeks.back(), core::Money(5)));
        QVERIFY(isLive(bench.snapshot().costPreviousMonths.back(), core::Money(13)));
    }

    void takesTheBalanceFromWhereTheModeKeepsIt()
    {
        Bench bench;
        bench.scale();
        bench.say(Prepayment, 0x0001, DataType::Int32, "e8030000");
        bench.say(Metering, 0x0A00, DataType::Uint32, "d0070000");
        bench.say(Prepayment, 0x0000, DataType::Map16, "940c");
        QVERIFY(isLive(meterBalance(bench.snapshot()), core::Money(-2000)));
        bench.say(Prepayment, 0x0000, DataType::Map16, "9708");
        QVERIFY(isLive(meterBalance(bench.snapshot()), core::Money(1000)));
        bench.say(Prepayment, 0x0000, DataType::Map16, "940c");
        bench.say(Metering, 0x0A00, DataType::Uint32, "ffffffff");
        QVERIFY(isLive(meterBalance(bench.snapshot()), core::Money(1000)));
    }

    void forgetsPricesThatTheTariffHasNoMore()
    {
        Bench bench;
        bench.scale();
        for (const int id : {0x0410, 0x0411, 0x0420, 0x04F0, 0x050F, 0x052F})
            bench.say(Price, id, DataType::Uint32, "01000000");
        const auto &prices = bench.snapshot().prices;
        QCOMPARE(prices.size(), 6U);
        for (const client::TierBlock place : {client::TierBlock{1, 2}, {15, 1}, {16, 1}, {48, 1}})
            QVERIFY(prices.contains(place));
        Saying(Price, 0x052F, Status::UnsupportedAttribute).to(bench.store);
        QCOMPARE(prices.size(), 5U);
        bench.say(Price, 0x0611, DataType::Uint8, "02");
        bench.say(Price, 0x0612, DataType::Uint8, "00");
        QCOMPARE(prices.size(), 2U);
    }

    void addsUpReactiveQuadrants()
    {
        Bench bench;
        bench.say(Metering, 0x0300, DataType::Enum8, "00");
        bench.say(Metering, 0x0301, DataType::Uint24, "010000");
        bench.say(Metering, 0x0302, DataType::Uint24, "e80300");
        bench.say(Metering, 0x0D05, DataType::Uint48, "050000000000");
        QVERIFY(reactiveImportRegister(bench.snapshot()).quality == Quality::Never);
        bench.say(Metering, 0x0D06, DataType::Uint48, "020000000000");
        bench.say(Metering, 0x0D07, DataType::Uint48, "ffffffffffff");
        bench.say(Metering, 0x0D08, DataType::Uint48, "010000000000");
        QCOMPARE(core::wholeVarHours(reactiveImportRegister(bench.snapshot()).value), 7);
        QVERIFY(reactiveImportRegister(bench.snapshot()).quality == Quality::Live);
        QVERIFY(reactiveExportRegister(bench.snapshot()).quality == Quality::Invalid);
    }
};

QTEST_APPLESS_MAIN(AccountReadingsTest)
#include "accountreadingstest.moc"
