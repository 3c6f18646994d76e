#include "core/tariff/tariffschedule.h"

#include <QTest>

using namespace meterglass::core;
using namespace std::chrono;

namespace {

UtcSecond utc(year_month_day date, seconds time)
{
    return sys_days(date) + time;
}

SwitchingTable::Entry tou(minutes start, int number)
{
    return {start, TariffAction::timeOfUse(number)};
}

/// Two rates: night (1) from 00:30, day (2) from 07:30. Christmas is all night rate (profile 2). Winter, from 1
/// October, has a third rate from 16:00 to 19:00 (profile 3) on working days.
SwitchingTable twoRates(TimeReference reference)
{
    SwitchingTable table;
    table.reference = reference;
    table.dayProfiles = {{tou(30min, 1), tou(7h + 30min, 2)},
                         {tou(0min, 1)},
                         {tou(30min, 1), tou(7h + 30min, 2), tou(16h, 3), tou(19h, 2)}};
    table.weekProfiles = {{1, 1, 1, 1, 1, 1, 1}, {3, 3, 3, 3, 3, 1, 1}};
    table.seasons = {{DatePattern::everyYear(4, 1), 1}, {DatePattern::everyYear(10, 1), 2}};
    table.specialDays = {{DatePattern::everyYear(12, 25), 2}, {DatePattern::on(2026y / 12 / 28), 2}};
    return table;
}

} // namespace

/// Cases worked by hand; the arithmetic of each is in its row. tests/data/tariff/README.md tells the tariff's table.
class TariffScheduleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsInForce_data()
    {
        QTest::addColumn<bool>("isLocal");
        QTest::addColumn<UtcSecond>("moment");
        QTest::addColumn<int>("number");
        const auto utcRow = [](const char *name, UtcSecond moment, int number) {
            QTest::newRow(name) << false << moment << number;
        };
        const auto localRow = [](const char *name, UtcSecond moment, int number) {
            QTest::newRow(name) << true << moment << number;
        };
        utcRow("day rate until a second before 00:30 UTC in July, 01:30 BST", utc(2026y / 7 / 8, 30min - 1s), 2);
        utcRow("night rate from 00:30 UTC in July, 01:30 BST", utc(2026y / 7 / 8, 30min), 1);
        localRow("the same table in local time: night rate from 23:30 UTC", utc(2026y / 7 / 7, 23h + 30min), 1);
        localRow("and day rate a second before it", utc(2026y / 7 / 7, 23h + 30min - 1s), 2);
        localRow("local 07:30 BST is 06:30 UTC", utc(2026y / 7 / 8, 6h + 30min), 2);
        utcRow("UTC 06:30 is still night", utc(2026y / 7 / 8, 6h + 30min), 1);
        utcRow("before the first entry of a day, the last of the day before", utc(2026y / 7 / 8, 0s), 2);
        utcRow("the day after a special day begins with the special day's last entry", utc(2026y / 12 / 26, 0s), 1);
        utcRow("a special day holds from its midnight: 00:00 Christmas", utc(2026y / 12 / 25, 0s), 1);
        utcRow("Christmas at 17:00, a Friday of winter, is night rate", utc(2026y / 12 / 25, 17h), 1);
        utcRow("a special day of one year: Monday 28 December 2026", utc(2026y / 12 / 28, 17h), 1);
        utcRow("not in the next: Tuesday 28 December 2027", utc(2027y / 12 / 28, 17h), 3);
        utcRow("the last summer evening: Wednesday 30 September", utc(2026y / 9 / 30, 17h), 2);
        utcRow("the first winter evening: Thursday 1 October", utc(2026y / 10 / 1, 17h), 3);
        utcRow("a winter Saturday has no third rate", utc(2026y / 10 / 3, 17h), 2);
        utcRow("winter goes on past the year's end: Monday 4 January", utc(2027y / 1 / 4, 17h), 3);
        utcRow("a leap day in winter: Tuesday 29 February 2028", utc(2028y / 2 / 29, 17h), 3);
        localRow("Christmas begins at local midnight", utc(2026y / 12 / 25, 0s), 1);
        localRow("local 16:00 in winter is 16:00 UTC", utc(2026y / 11 / 2, 16h), 3);
    }

    void putsInForce()
    {
        QFETCH(bool, isLocal);
        QFETCH(UtcSecond, moment);
        QFETCH(int, number);
        const TariffSchedule schedule(twoRates(isLocal ? TimeReference::Local : TimeReference::Utc), m_zone);
        QCOMPARE(schedule.actionAt(moment).number, number);
    }

    void holdsForHalfHoursOfADay_data()
    {
        QTest::addColumn<bool>("isLocal");
        QTest::addColumn<local_days>("day");
        QTest::addColumn<int>("halfHours");
        QTest::addColumn<int>("night");
        const local_days march(2026y / 3 / 29);
        const local_days october(2026y / 10 / 25);
        const local_days april(2026y / 4 / 5);
        QTest::newRow("48 half hours, local: 00:30 to 07:30 is 14") << true << april << 48 << 14;
        QTest::newRow("48 half hours, UTC: 00:30 to 07:30 UTC is 14") << false << april << 48 << 14;
        QTest::newRow("46 half hours, local: 01:00 to 02:00 is skipped, 14 - 2 = 12") << true << march << 46 << 12;
        QTest::newRow("46 half hours, UTC: 00:00 to 23:00 UTC holds all of the night, 14")
            << false << march << 46 << 14;
        // The repeated hour from 01:00 to 02:00 local is night in both runs.
        QTest::newRow("50 half hours, local: 01:00 to 02:00 runs twice, 14 + 2 = 16") << true << october << 50 << 16;
        QTest::newRow("50 half hours, UTC: 23:00 to 00:00 UTC holds all of the night, 14")
            << false << october << 50 << 14;
    }

    void holdsForHalfHoursOfADay()
    {
        QFETCH(bool, isLocal);
        QFETCH(local_days, day);
        QFETCH(int, halfHours);
        QFETCH(int, night);
        const TariffSchedule schedule(twoRates(isLocal ? TimeReference::Local : TimeReference::Utc), m_zone);
        int nightCount = 0;
        int count = 0;
        for (auto at = m_zone.startOfDay(day); at < m_zone.startOfDay(day + days(1)); at += 30min, ++count)
            nightCount += schedule.actionAt(at).number == 1 ? 1 : 0;
        QCOMPARE(count, halfHours);
        QCOMPARE(nightCount, night);
    }

    void runsAnEntryOfTheRepeatedHourTwice()
    {
        SwitchingTable table = SwitchingTable::always(TariffAction::timeOfUse(1));
        table.reference = TimeReference::Local;
        table.dayProfiles = {{tou(0min, 1), tou(90min, 2)}};
        const TariffSchedule schedule(table, m_zone);
        // 00:30 UTC is 01:30 BST; at 01:00 UTC the clocks show 01:00 GMT; 01:30 UTC is 01:30 GMT.
        QCOMPARE(schedule.actionAt(utc(2026y / 10 / 25, 30min)).number, 2);
        QCOMPARE(schedule.actionAt(utc(2026y / 10 / 25, 1h)).number, 1);
        QCOMPARE(schedule.actionAt(utc(2026y / 10 / 25, 1h + 30min)).number, 2);
        QVERIFY(schedule.nextSwitch(utc(2026y / 10 / 25, 30min)) == utc(2026y / 10 / 25, 1h));
        QVERIFY(schedule.nextSwitch(utc(2026y / 10 / 25, 1h)) == utc(2026y / 10 / 25, 1h + 30min));
    }

    void startsAnEntryOfTheSkippedHourAsTheClocksGoForward()
    {
        SwitchingTable table = SwitchingTable::always(TariffAction::timeOfUse(1));
        table.reference = TimeReference::Local;
        table.dayProfiles = {{tou(0min, 1), tou(90min, 2)}};
        const TariffSchedule schedule(table, m_zone);
        QCOMPARE(schedule.actionAt(utc(2026y / 3 / 29, 1h - 1s)).number, 1);
        QCOMPARE(schedule.actionAt(utc(2026y / 3 / 29, 1h)).number, 2);
        QVERIFY(schedule.nextSwitch(utc(2026y / 3 / 29, 0s)) == utc(2026y / 3 / 29, 1h));
    }

    void usesTheFirstSeasonBeforeAnyHasStarted()
    {
        SwitchingTable table = twoRates(TimeReference::Utc);
        table.seasons = {{DatePattern::on(2027y / 1 / 1), 2}, {DatePattern::on(2027y / 4 / 1), 1}};
        QCOMPARE(TariffSchedule(table, m_zone).actionAt(utc(2026y / 6 / 2, 17h)).number, 3);
    }

private:
    HomeZone m_zone;
};

QTEST_APPLESS_MAIN(TariffScheduleTest)
#include "tariffscheduletest.moc"
