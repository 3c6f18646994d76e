#include "core/meter/singleelementmeter.h"

#include "tests/support/listedhousehold.h"

#include <QTest>

#include <random>

using namespace meterglass::core;
using namespace std::chrono_literals;
using meterglass::test::ListedHousehold;

namespace {

UtcSecond utc(int year, int month, int day, std::chrono::seconds time = 0s)
{
    return std::chrono::sys_days(std::chrono::year(year) / month / day) + time;
}

MeterConfiguration fittedWith(std::int64_t importWattHours, std::int64_t exportWattHours = 0)
{
    MeterConfiguration configuration;
    configuration.initialImport = fromWattHours(importWattHours);
    configuration.initialExport = fromWattHours(exportWattHours);
    return configuration;
}

const UtcSecond Start = utc(2026, 1, 6);

ListedHousehold steady(std::int64_t watts, UtcSecond from = Start, UtcSecond until = Start + std::chrono::days(1000))
{
    return ListedHousehold({{from, until, Power(watts)}});
}

std::int64_t todayOf(const SingleElementMeter &meter)
{
    return meter.importHistory().days().current(meter.activeImportWattHours());
}

} // namespace

class SingleElementMeterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAKnownLoadExactly_data()
    {
        QTest::addColumn<qint64>("watts");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<qint64>("importWattHours");
        QTest::addColumn<qint64>("exportWattHours");
        QTest::newRow("1 kW for an hour") << qint64(1000) << qint64(3600) << qint64(1000) << qint64(0);
        QTest::newRow("a second short of a watt-hour") << qint64(1) << qint64(3599) << qint64(0) << qint64(0);
        QTest::newRow("exactly a watt-hour") << qint64(1) << qint64(3600) << qint64(1) << qint64(0);
        QTest::newRow("7 W for a day is 168 Wh") << qint64(7) << qint64(86400) << qint64(168) << qint64(0);
        QTest::newRow("333 W for 333 s is 30.8 Wh") << qint64(333) << qint64(333) << qint64(30) << qint64(0);
        QTest::newRow("2.5 kW of export for 2 h") << qint64(-2500) << qint64(7200) << qint64(0) << qint64(5000);
        QTest::newRow("nothing") << qint64(0) << qint64(86400) << qint64(0) << qint64(0);
    }
    void countsAKnownLoadExactly()
    {
        QFETCH(qint64, watts);
        QFETCH(qint64, seconds);
        const ListedHousehold household = steady(watts);
        SingleElementMeter meter(fittedWith(12'480'000, 77), household, m_zone, Start);
        meter.advanceTo(Start + std::chrono::seconds(seconds));
        QFETCH(qint64, importWattHours);
        QCOMPARE(meter.activeImportWattHours(), 12'480'000 + importWattHours);
        QFETCH(qint64, exportWattHours);
        QCOMPARE(meter.activeExportWattHours(), 77 + exportWattHours);
        QVERIFY(meter.activePower() == Power(watts));
        QVERIFY(meter.now() == Start + std::chrono::seconds(seconds));
    }

    void keepsWhatIsLessThanAWattHour()
    {
        const ListedHousehold household = steady(1);
        SingleElementMeter meter(fittedWith(0), household, m_zone, Start);
        for (int second = 1; second <= 7200; ++second) {
            meter.advanceTo(Start + std::chrono::seconds(second));
            QCOMPARE(meter.activeImportWattHours(), std::int64_t(second / 3600));
        }
    }

    void standsStillInAHole()
    {
        const ListedHousehold household({{Start, Start + 1h, Power(1000)}, {Start + 3h, Start + 4h, Power(500)}});
        SingleElementMeter meter(fittedWith(0), household, m_zone, Start);
        meter.advanceTo(Start + 59min + 59s);
        QVERIFY(meter.activePower() == Power(1000));
        for (const auto moment : {1h + 0s, 2h + 0s, 3h - 1s}) {
            meter.advanceTo(Start + moment);
            QVERIFY(!meter.activePower());
            QCOMPARE(meter.activeImportWattHours(), 1000);
        }
        meter.advanceTo(Start + 3h);
        QVERIFY(meter.activePower() == Power(500));
        meter.advanceTo(Start + 4h);
        QCOMPARE(meter.activeImportWattHours(), 1500);
        QCOMPARE(todayOf(meter), 1500);
    }

    void keepsImportAndExportApart()
    {
        const ListedHousehold household({{Start, Start + 30min, Power(2000)},
                                         {Start + 30min, Start + 90min, Power(-3000)},
                                         {Start + 90min, Start + 2h, Power(400)}});
        SingleElementMeter meter(fittedWith(0), household, m_zone, Start);
        meter.advanceTo(Start + 2h);
        QCOMPARE(meter.activeImportWattHours(), 1200);
        QCOMPARE(meter.activeExportWattHours(), 3000);
        QCOMPARE(todayOf(meter), 1200);
    }

    void beginsTheDayAtLocalMidnight_data()
    {
        QTest::addColumn<UtcSecond>("midnight");
        QTest::addColumn<int>("hours");
        QTest::newRow("a winter day has 24 hours") << utc(2026, 1, 7) << 24;
        QTest::newRow("a summer day begins an hour before UTC's") << utc(2026, 6, 30, 23h) << 24;
        QTest::newRow("the day the clocks go forward has 23") << utc(2026, 3, 29) << 23;
        QTest::newRow("the day after that") << utc(2026, 3, 29, 23h) << 24;
        QTest::newRow("the day the clocks go back has 25") << utc(2026, 10, 24, 23h) << 25;
        QTest::newRow("the day after that, too") << utc(2026, 10, 26) << 24;
        QTest::newRow("new year") << utc(2027, 1, 1) << 24;
    }
    void beginsTheDayAtLocalMidnight()
    {
        QFETCH(UtcSecond, midnight);
        QFETCH(int, hours);
        const ListedHousehold household = steady(3600, midnight - 10h);
        SingleElementMeter meter(fittedWith(5), household, m_zone, midnight - 10h);
        meter.advanceTo(midnight - 1s);
        QCOMPARE(todayOf(meter), 10 * 3600 - 1);
        meter.advanceTo(midnight);
        QCOMPARE(todayOf(meter), 0);
        meter.advanceTo(midnight + 1s);
        QCOMPARE(todayOf(meter), 1);
        meter.advanceTo(midnight + std::chrono::hours(hours) - 1s);
        QCOMPARE(todayOf(meter), std::int64_t(hours) * 3600 - 1);
        meter.advanceTo(midnight + std::chrono::hours(hours));
        QCOMPARE(todayOf(meter), 0);
        QCOMPARE(meter.activeImportWattHours(), 5 + 3600 * (10 + std::int64_t(hours)));
    }

    void countsTodayAsADifferenceOfReads()
    {
        // 1800 Ws are carried over midnight: the watt-hour they complete counts on the day on which it is read.
        const ListedHousehold household(
            {{Start, Start + 30min, Power(1)}, {Start + 24h, Start + 24h + 30min, Power(1)}});
        SingleElementMeter meter(fittedWith(0), household, m_zone, Start);
        meter.advanceTo(Start + 24h);
        QCOMPARE(todayOf(meter), 0);
        meter.advanceTo(Start + 24h + 30min);
        QCOMPARE(todayOf(meter), 1);
    }

    void livesTheSameInAnySteps_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void livesTheSameInAnySteps()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        const UtcSecond start = utc(2026, 3, 27, 5h + 7s);
        const UtcSecond end = start + std::chrono::days(4);
        std::vector<LoadSegment> segments;
        for (UtcSecond at = start; at < end;) {
            const UtcSecond until = at + std::chrono::seconds(1 + random() % 600);
            const auto load = random() % 10 ? std::optional(Power(int(random() % 9000) - 3000)) : std::nullopt;
            segments.push_back({at, until, load});
            at = until;
        }
        const ListedHousehold household(segments);
        SingleElementMeter atOnce(fittedWith(0), household, m_zone, start);
        atOnce.advanceTo(end);
        SingleElementMeter inSteps(fittedWith(0), household, m_zone, start);
        while (inSteps.now() < end)
            inSteps.advanceTo(std::min(end, inSteps.now() + std::chrono::seconds(1 + random() % 4000)));
        QCOMPARE(inSteps.activeImportWattHours(), atOnce.activeImportWattHours());
        QCOMPARE(inSteps.activeExportWattHours(), atOnce.activeExportWattHours());
        QCOMPARE(todayOf(inSteps), todayOf(atOnce));
        QVERIFY(inSteps.activePower() == atOnce.activePower());

        std::int64_t importWattSeconds = 0;
        for (const LoadSegment &segment : segments) {
            const auto length = (std::min(segment.until, end) - segment.from).count();
            importWattSeconds += segment.load ? std::max<std::int64_t>(0, segment.load->count()) * length : 0;
        }
        QCOMPARE(atOnce.activeImportWattHours(), importWattSeconds / 3600);
    }

    void doesNothingBackward()
    {
        const ListedHousehold household = steady(1000);
        SingleElementMeter meter(fittedWith(0), household, m_zone, Start);
        meter.advanceTo(Start + 2h);
        meter.advanceTo(Start + 1h);
        meter.advanceTo(Start - std::chrono::days(2));
        QVERIFY(meter.now() == Start + 2h);
        QCOMPARE(meter.activeImportWattHours(), 2000);
        meter.advanceTo(Start + 3h);
        QCOMPARE(meter.activeImportWattHours(), 3000);
    }

private:
    HomeZone m_zone;
};

QTEST_APPLESS_MAIN(SingleElementMeterTest)
#include "singleelementmetertest.moc"
