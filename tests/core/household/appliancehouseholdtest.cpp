#include "core/household/appliancehousehold.h"

#include "core/household/appliancehomes.h"
#include "tests/core/household/appliancemonth.h"

#include <QTest>

#include <random>

using namespace meterglass::core;
using namespace std::chrono;
using test::secondsOf;

namespace {

ApplianceHousehold householdOf(std::uint64_t seed)
{
    return {LikeRefitHouse20.profile, seed, HomeZone()};
}

std::vector<qint64> part(const std::vector<qint64> &watts, std::int64_t from, std::int64_t count)
{
    return {watts.begin() + from, watts.begin() + from + count};
}

} // namespace

class ApplianceHouseholdTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsTheSameInAnyOrderAndSpan_data()
    {
        QTest::addColumn<sys_seconds>("from");
        QTest::newRow("winter") << sys_seconds(sys_days(2025y / 1 / 5));
        QTest::newRow("summer") << sys_seconds(sys_days(2025y / 7 / 6));
        QTest::newRow("the clocks go forward") << sys_seconds(sys_days(2025y / 3 / 28));
        QTest::newRow("the clocks go back") << sys_seconds(sys_days(2025y / 10 / 23));
        QTest::newRow("a leap day") << sys_seconds(sys_days(2024y / 2 / 27));
        QTest::newRow("a year's end") << sys_seconds(sys_days(2025y / 12 / 29));
        QTest::newRow("the first days there are") << sys_seconds(sys_days(1970y / 1 / 1));
    }
    void playsTheSameInAnyOrderAndSpan()
    {
        QFETCH(sys_seconds, from);
        constexpr std::int64_t Whole = 6 * 86400;
        const ApplianceHousehold household = householdOf(7);
        const std::vector<qint64> watts = secondsOf(household, from, from + seconds(Whole));
        std::mt19937 random(2025); // what the standard says of mt19937 itself is the same everywhere
        for (int round = 0; round < 60; ++round) {
            const std::int64_t begin = std::int64_t(random()) % (Whole - 1);
            const std::int64_t count = 1 + std::int64_t(random()) % (Whole - begin);
            const std::size_t room = 1 + random() % 300;
            const ApplianceHousehold fresh = householdOf(7);
            const ApplianceHousehold &played = round % 2 ? fresh : household;
            const sys_seconds start = from + seconds(begin);
            QVERIFY2(secondsOf(played, start, start + seconds(count), room) == part(watts, begin, count),
                     qPrintable(QStringLiteral("%1 s from %2").arg(count).arg(begin)));
        }
    }

    void playsSecondBySecond()
    {
        const ApplianceHousehold household = householdOf(7);
        const sys_seconds from = sys_days(2025y / 1 / 5) + 23h;
        const std::vector<qint64> watts = secondsOf(household, from, from + 2h);
        std::array<LoadSegment, 1> segment;
        for (std::size_t second = watts.size(); second-- > 0;) {
            const sys_seconds at = from + seconds(second);
            QCOMPARE(household.play(at, at + 1s, segment), 1U);
            QVERIFY(segment.front().from == at && segment.front().until == at + 1s);
            QVERIFY(segment.front().load == Power(watts[second]));
        }
    }

    void writesNothingWhereNothingIsAsked()
    {
        const ApplianceHousehold household = householdOf(7);
        std::array<LoadSegment, 4> segments;
        const sys_seconds at = sys_days(2025y / 1 / 5);
        QCOMPARE(household.play(at, at, segments), 0U);
        QCOMPARE(household.play(at + 1s, at, segments), 0U);
        QCOMPARE(household.play(at, at + 1h, {}), 0U);
    }

    void isAnotherHomeWithAnotherSeed()
    {
        const sys_seconds from = sys_days(2025y / 1 / 5);
        QVERIFY(secondsOf(householdOf(1), from, from + days(1)) != secondsOf(householdOf(2), from, from + days(1)));
    }

    void isTheSameOnEveryMachine()
    {
        const sys_seconds from = sys_days(2025y / 10 / 25);
        quint64 hash = 1469598103934665603U; // FNV-1a, by the word
        for (const qint64 watts : secondsOf(householdOf(42), from, from + days(3)))
            hash = (hash ^ quint64(watts)) * 1099511628211U;
        QCOMPARE(hash, quint64(5568508569161359929U)); // g++ 12.2 and clang 14 agree
    }

    /// What runs at midnight runs on: the load steps no more often there than at any other second.
    void runsThroughMidnight()
    {
        const HomeZone zone;
        const ApplianceHousehold household(LikeUkDaleHouse2.profile, 3, zone);
        int steps = 0;
        int lit = 0;
        for (local_days day(2025y / 1 / 1); day < local_days(2026y / 1 / 1); day += days(1)) {
            const sys_seconds midnight = zone.startOfDay(day);
            const std::vector<qint64> watts = secondsOf(household, midnight - 1s, midnight + 1s);
            steps += watts[0] != watts[1];
            lit += watts[0] > 250;
        }
        QVERIFY2(lit > 60, qPrintable(QString::number(lit))); // somebody is up, or the dishwasher runs
        QVERIFY2(steps < 30, qPrintable(QString::number(steps)));
    }

    void livesByTheClockOnTheWall_data()
    {
        QTest::addColumn<local_days>("day");
        QTest::addColumn<int>("hours");
        QTest::newRow("the clocks go forward") << local_days(2025y / 3 / 30) << 23;
        QTest::newRow("the clocks go back") << local_days(2025y / 10 / 26) << 25;
        QTest::newRow("a leap day") << local_days(2024y / 2 / 29) << 24;
    }
    void livesByTheClockOnTheWall()
    {
        QFETCH(local_days, day);
        QFETCH(int, hours);
        const HomeZone zone;
        const ApplianceProfile &profile = LikeUkDaleHouse2.profile;
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            const ApplianceHousehold household(profile, seed, zone);
            const sys_seconds start = zone.startOfDay(day);
            const std::vector<qint64> watts = secondsOf(household, start, zone.startOfDay(day + days(1)));
            QCOMPARE(watts.size(), std::size_t(hours) * 3600);
            // Nobody boils water between going to bed and waking.
            const sys_seconds asleep = zone.toUtc(day + 1h);
            const sys_seconds awake = zone.toUtc(day + 6h);
            for (sys_seconds at = asleep; at < awake; at += 1s)
                QVERIFY(watts[std::size_t((at - start).count())] < 2900);
        }
    }
};

QTEST_APPLESS_MAIN(ApplianceHouseholdTest)
#include "appliancehouseholdtest.moc"
