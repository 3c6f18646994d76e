#include "core/tariff/tariffregisters.h"

#include <QTest>

using namespace meterglass::core;

namespace {

/// TOU 1 at 9.6 p, TOU 2 at 30 p; block set 1: to 1 kWh at 40 p, to 3 kWh at 20 p, beyond at 10 p.
Tariff tariff()
{
    Tariff result;
    result.prices = {Price(9600), Price(30000)};
    result.blockSets = {{{1000, 3000}, {Price(40000), Price(20000), Price(10000)}}};
    return result;
}

constexpr auto Night = TariffAction::timeOfUse(1);
constexpr auto Day = TariffAction::timeOfUse(2);
constexpr auto Steps = TariffAction::blocks(1);

} // namespace

/// Cases worked by hand, in 10^-8 GBP: a watt-hour at 9.6 p a kWh costs 9600.
class TariffRegistersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pricesATwoRateDay()
    {
        TariffRegisters registers;
        // Night: 2500 Wh x 9600 = 24,000,000 (0.24 GBP). Day: 7321 Wh x 30000 = 219,630,000 (2.1963 GBP).
        QCOMPARE(registers.use(2500, Night, tariff()).count(), 24'000'000);
        QCOMPARE(registers.use(7321, Day, tariff()).count(), 219'630'000);
        QCOMPARE(registers.timeOfUse[0], 2500);
        QCOMPARE(registers.timeOfUse[1], 7321);
        QCOMPARE(registers.total(), 9821);
    }

    void splitsAUseAtEachThreshold()
    {
        TariffRegisters registers;
        // 900 x 40000 = 36,000,000.
        QCOMPARE(registers.use(900, Steps, tariff()).count(), 36'000'000);
        // 100 to the first threshold, 2000 to the second, 400 beyond:
        // 100 x 40000 + 2000 x 20000 + 400 x 10000 = 4,000,000 + 40,000,000 + 4,000,000.
        QCOMPARE(registers.use(2500, Steps, tariff()).count(), 48'000'000);
        QCOMPARE(registers.blocks[0], (TariffRegisters::Blocks{1000, 2000, 400, 0}));
        QCOMPARE(registers.counters[0], 3400);
        QCOMPARE(registers.total(), 3400);
    }

    void pricesTheWattHourAtAThresholdByTheNextBlock()
    {
        TariffRegisters registers;
        registers.use(999, Steps, tariff());
        QCOMPARE(registers.activeBlock(1, tariff()), 1);
        // The 1000th completes while the counter is 999, less than 1000: block 1.
        QCOMPARE(registers.use(1, Steps, tariff()).count(), 40000);
        QCOMPARE(registers.activeBlock(1, tariff()), 2);
        QCOMPARE(registers.use(1, Steps, tariff()).count(), 20000);
    }

    void startsAgainAtBlockOneAfterAReset()
    {
        TariffRegisters registers;
        registers.use(3500, Steps, tariff());
        QCOMPARE(registers.activePrice(Steps, tariff()).count(), 10000);
        registers.resetCounters();
        QCOMPARE(registers.activePrice(Steps, tariff()).count(), 40000);
        QCOMPARE(registers.total(), 3500);
        // 1000 x 40000 + 200 x 20000 = 44,000,000; block 1 holds 1000 + 1000, block 2 2000 + 200, block 3 500.
        QCOMPARE(registers.use(1200, Steps, tariff()).count(), 44'000'000);
        QCOMPARE(registers.blocks[0], (TariffRegisters::Blocks{2000, 2200, 500, 0}));
    }

    void keepsTimeOfUseOutOfTheCounters()
    {
        TariffRegisters registers;
        registers.use(5000, Day, tariff());
        QCOMPARE(registers.counters[0], 0);
        QCOMPARE(registers.activePrice(Day, tariff()).count(), 30000);
    }

    void entersTheStandingCharge_data()
    {
        using Timing = StandingCharge::Timing;
        QTest::addColumn<int>("timing");
        QTest::addColumn<bool>("dayOnly");
        QTest::addColumn<bool>("enters");
        QTest::addColumn<int>("dayOffset");
        QTest::newRow("never") << int(Timing::None) << false << false << 0;
        QTest::newRow("never, day only") << int(Timing::None) << true << false << 0;
        QTest::newRow("day ahead: 0.22465 GBP in the day that begins") << int(Timing::DayAhead) << false << true << 0;
        QTest::newRow("day ahead, in the day's item only") << int(Timing::DayAhead) << true << true << 0;
        QTest::newRow("day past: 0.22465 GBP in the day that ended") << int(Timing::DayPast) << false << true << -1;
        QTest::newRow("day past, in the day's item only") << int(Timing::DayPast) << true << true << -1;
    }

    void entersTheStandingCharge()
    {
        QFETCH(int, timing);
        QFETCH(bool, dayOnly);
        QFETCH(bool, enters);
        QFETCH(int, dayOffset);
        const auto periods = dayOnly ? StandingCharge::Periods::DayOnly : StandingCharge::Periods::AllPeriods;
        const StandingCharge charge{Money(22465), static_cast<StandingCharge::Timing>(timing), periods};
        const LocalDay begun(std::chrono::year(2026) / 3 / 30);
        const auto item = charge.itemAtStartOf(begun);
        QCOMPARE(item.has_value(), enters);
        if (item)
            QVERIFY((*item == StandingCharge::Item{Money(22465), begun + std::chrono::days(dayOffset), periods}));
    }
};

QTEST_APPLESS_MAIN(TariffRegistersTest)
#include "tariffregisterstest.moc"
