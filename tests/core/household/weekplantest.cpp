#include "core/household/replayhousehold.h"

#include <QTest>

using namespace meterglass::core;
using namespace std::chrono;

namespace {

/// A sample a minute whose load is the minute's number, from the recording's first.
RecordedTrace minutesFrom(sys_seconds begin, int count)
{
    std::vector<TraceSample> samples;
    samples.reserve(std::size_t(count));
    for (int minute = 0; minute < count; ++minute)
        samples.push_back({begin + minutes(minute), Power(minute)});
    return RecordedTrace(std::move(samples));
}

sys_seconds utc(year_month_day date, seconds time = seconds(0))
{
    return sys_days(date) + time;
}

/// The load in force, which names its minute.
int minuteAt(const ReplayHousehold &household, sys_seconds at)
{
    std::array<LoadSegment, 1> segment;
    if (household.play(at, at + seconds(1), segment) != 1 || !segment.front().load)
        return -1;
    return static_cast<int>(segment.front().load->count());
}

constexpr int DayOfMinutes = 24 * 60;

} // namespace

/// Which recorded day stands for which, with recordings that no shipped file has.
class WeekPlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheWeeksOfALongRecordingInTurn()
    {
        // Four whole weeks of winter from Monday 7 January 2013.
        const ReplayHousehold household(minutesFrom(utc(2013y / 1 / 7), 28 * DayOfMinutes), m_zone);
        const sys_seconds monday = utc(2026y / 1 / 5, 6h);
        const int first = minuteAt(household, monday) / (7 * DayOfMinutes);
        for (int day = 0; day < 11 * 7; ++day) {
            const int week = (first + day / 7) % 4;
            QCOMPARE(minuteAt(household, monday + days(day)), (7 * week + day % 7) * DayOfMinutes + 6 * 60);
        }
    }

    void takesTheNearestDayOfItsKindBefore_data()
    {
        QTest::addColumn<int>("firstDay");
        QTest::addColumn<int>("dayCount");
        QTest::addColumn<QString>("dayForMondayToSunday");
        // January 2013 began on a Tuesday: the 7th was a Monday.
        QTest::newRow("Monday and Tuesday alone serve everything") << 7 << 2 << QStringLiteral("0111111");
        QTest::newRow("a weekend alone serves everything") << 12 << 2 << QStringLiteral("1111101");
        QTest::newRow("Friday to Sunday") << 11 << 3 << QStringLiteral("0000012");
        QTest::newRow("Sunday to Wednesday: Saturday is the Sunday") << 6 << 4 << QStringLiteral("1233300");
        QTest::newRow("one Thursday") << 10 << 1 << QStringLiteral("0000000");
    }
    void takesTheNearestDayOfItsKindBefore()
    {
        QFETCH(int, firstDay);
        QFETCH(int, dayCount);
        const ReplayHousehold household(minutesFrom(utc(2013y / 1 / firstDay), dayCount * DayOfMinutes), m_zone);
        QString used;
        for (int day = 5; day < 12; ++day) // Monday 5 to Sunday 11 January 2026
            used += QString::number(minuteAt(household, utc(2026y / 1 / day, 12h)) / DayOfMinutes);
        QTEST(used, "dayForMondayToSunday");
    }

    void loopsARecordingWithoutAWholeDay()
    {
        const sys_seconds begin = utc(2013y / 1 / 7, 1h);
        const ReplayHousehold household(minutesFrom(begin, 100), m_zone);
        for (const int minute : {0, 1, 99, 100, 101, 199, 200, 1'000'000, -1, -100, -101, -1'000'000}) {
            const int phase = ((minute % 100) + 100) % 100;
            QCOMPARE(minuteAt(household, begin + minutes(minute)), phase);
        }
    }

    void playsARecordingOfTheDayTheClocksGoBack()
    {
        // Monday 21 to Sunday 27 October 2013: local midnight is 23:00 UTC the day before.
        const ReplayHousehold household(minutesFrom(utc(2013y / 10 / 20, 23h), 7 * DayOfMinutes + 60), m_zone);
        const int sunday = 6 * DayOfMinutes;
        const auto onSunday = [&](seconds time) { return minuteAt(household, utc(2026y / 1 / 11, time)) - sunday; };
        QCOMPARE(onSunday(30min), 30);
        QCOMPARE(onSunday(1h + 30min), 90); // of the repeated hour, the earlier
        QCOMPARE(onSunday(2h), 180);
        QCOMPARE(onSunday(23h + 59min), 24 * 60 + 59);
    }

    void doesNotUseADayThatLacksAnHour()
    {
        // Monday 25 to Sunday 31 March 2013, when the clocks went forward: Saturday stands for Sunday.
        const ReplayHousehold household(minutesFrom(utc(2013y / 3 / 25), 7 * DayOfMinutes - 60), m_zone);
        for (int hour = 0; hour < 24; ++hour) {
            const int minute = minuteAt(household, utc(2026y / 1 / 11, hours(hour) + 30min));
            QCOMPARE(minute, 5 * DayOfMinutes + 60 * hour + 30);
        }
    }

    void playsTheSameFromEveryMoment_data()
    {
        QTest::addColumn<sys_seconds>("begin");
        QTest::addColumn<int>("count");
        QTest::newRow("a week that ends as the clocks go forward") << utc(2013y / 3 / 25) << 7 * DayOfMinutes - 60;
        QTest::newRow("days that end early on the day they go forward") << utc(2013y / 3 / 29) << 2 * DayOfMinutes + 65;
        QTest::newRow("days that begin on the day they go forward") << utc(2013y / 3 / 31, 30min) << 3 * DayOfMinutes;
        QTest::newRow("days that begin in the repeated hour, again")
            << utc(2013y / 10 / 27, 1h + 30min) << 3 * DayOfMinutes;
        QTest::newRow("days that end in the repeated hour, again")
            << utc(2013y / 10 / 24, 23h) << 2 * DayOfMinutes + 150;
        QTest::newRow("a week that ends as they go back") << utc(2013y / 10 / 20, 23h) << 7 * DayOfMinutes + 60;
        QTest::newRow("from Friday evening to Friday morning")
            << utc(2013y / 1 / 11, 20h) << 6 * DayOfMinutes + 14 * 60;
        QTest::newRow("an hour") << utc(2013y / 1 / 11, 20h) << 60;
        QTest::newRow("one sample") << utc(2013y / 1 / 11, 20h) << 1;
    }
    void playsTheSameFromEveryMoment()
    {
        QFETCH(sys_seconds, begin);
        QFETCH(int, count);
        const ReplayHousehold household(minutesFrom(begin, count), m_zone);
        for (const sys_seconds start : {utc(2026y / 1 / 5), utc(2026y / 3 / 25), utc(2026y / 10 / 21)}) {
            std::vector<LoadSegment> all(20'000);
            all.resize(household.play(start, start + days(8), all));
            QVERIFY(all.back().until == start + days(8));
            for (const LoadSegment &segment : all) {
                QVERIFY(segment.from < segment.until);
                const int expected = segment.load ? static_cast<int>(segment.load->count()) : -1;
                QCOMPARE(minuteAt(household, segment.from), expected);
                QCOMPARE(minuteAt(household, segment.until - seconds(1)), expected);
            }
        }
    }

private:
    HomeZone m_zone;
};

QTEST_APPLESS_MAIN(WeekPlanTest)
#include "weekplantest.moc"
