#include "core/time/homezone.h"

#include <QTest>

using namespace meterglass::core;
using namespace std::chrono;

namespace {

/// The last Sunday of a month at 01:00 UTC, when the clocks change (Directive 2000/84/EC; The Summer Time Order 2002).
sys_seconds lastSundayAtOne(year_month month)
{
    sys_days day = sys_days(month / last);
    while (weekday(day) != Sunday)
        day -= days(1);
    return day + hours(1);
}

bool isSummer(sys_seconds utc)
{
    const year thisYear = year_month_day(floor<days>(utc)).year();
    return utc >= lastSundayAtOne(thisYear / March) && utc < lastSundayAtOne(thisYear / October);
}

sys_seconds naiveMidnight(local_days day)
{
    const sys_seconds winter{day.time_since_epoch()};
    const sys_seconds summer = winter - hours(1);
    return isSummer(summer) ? summer : winter;
}

QString text(auto moment)
{
    return QString::number(moment.time_since_epoch().count());
}

LocalSecond local(int theYear, unsigned month, unsigned day, seconds timeOfDay = seconds(0))
{
    return local_days(year(theYear) / static_cast<int>(month) / static_cast<int>(day)) + timeOfDay;
}

sys_seconds utc(int theYear, unsigned month, unsigned day, seconds timeOfDay = seconds(0))
{
    return sys_days(year(theYear) / static_cast<int>(month) / static_cast<int>(day)) + timeOfDay;
}

} // namespace

class HomeZoneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesTheClocksOf2026()
    {
        QCOMPARE(m_zone.offsetAt(utc(2026, 3, 29, 59min + 59s)).count(), 0);
        QCOMPARE(m_zone.offsetAt(utc(2026, 3, 29, 1h)).count(), 3600);
        QCOMPARE(m_zone.offsetAt(utc(2026, 10, 25, 59min + 59s)).count(), 3600);
        QCOMPARE(m_zone.offsetAt(utc(2026, 10, 25, 1h)).count(), 0);
        QVERIFY(m_zone.nextChange(utc(2026, 1, 1)) == utc(2026, 3, 29, 1h));
        QVERIFY(m_zone.nextChange(utc(2026, 3, 29, 59min + 59s)) == utc(2026, 3, 29, 1h));
        QVERIFY(m_zone.nextChange(utc(2026, 3, 29, 1h)) == utc(2026, 10, 25, 1h));
        QVERIFY(m_zone.nextChange(utc(2026, 10, 25, 1h)) == utc(2027, 3, 28, 1h));
    }

    void readsLocalTime_data()
    {
        QTest::addColumn<LocalSecond>("localTime");
        QTest::addColumn<UtcSecond>("moment");
        QTest::newRow("winter") << local(2026, 1, 5, 12h) << utc(2026, 1, 5, 12h);
        QTest::newRow("summer") << local(2026, 7, 5, 12h) << utc(2026, 7, 5, 11h);
        QTest::newRow("midnight in summer") << local(2026, 7, 5) << utc(2026, 7, 4, 23h);
        QTest::newRow("the last second before the skipped hour")
            << local(2026, 3, 29, 59min + 59s) << utc(2026, 3, 29, 59min + 59s);
        QTest::newRow("the skipped hour's first second") << local(2026, 3, 29, 1h) << utc(2026, 3, 29, 1h);
        QTest::newRow("amid the skipped hour") << local(2026, 3, 29, 1h + 30min) << utc(2026, 3, 29, 1h);
        QTest::newRow("the skipped hour's last second") << local(2026, 3, 29, 2h - 1s) << utc(2026, 3, 29, 1h);
        QTest::newRow("the first second after the skipped hour") << local(2026, 3, 29, 2h) << utc(2026, 3, 29, 1h);
        QTest::newRow("midnight of the day in October") << local(2026, 10, 25) << utc(2026, 10, 24, 23h);
        QTest::newRow("the repeated hour's first second is the earlier")
            << local(2026, 10, 25, 1h) << utc(2026, 10, 25);
        QTest::newRow("amid the repeated hour is the earlier")
            << local(2026, 10, 25, 1h + 30min) << utc(2026, 10, 25, 30min);
        QTest::newRow("the repeated hour's last second is the earlier")
            << local(2026, 10, 25, 2h - 1s) << utc(2026, 10, 25, 1h - 1s);
        QTest::newRow("after the repeated hour") << local(2026, 10, 25, 2h) << utc(2026, 10, 25, 2h);
    }
    void readsLocalTime()
    {
        QFETCH(LocalSecond, localTime);
        QFETCH(UtcSecond, moment);
        QCOMPARE(text(m_zone.toUtc(localTime)), text(moment));
    }

    void countsHalfHours_data()
    {
        QTest::addColumn<LocalDay>("day");
        QTest::addColumn<int>("halfHours");
        QTest::newRow("an ordinary day") << LocalDay(2026y / 7 / 1) << 48;
        QTest::newRow("the day before the clocks go forward") << LocalDay(2026y / 3 / 28) << 48;
        QTest::newRow("the day they go forward") << LocalDay(2026y / 3 / 29) << 46;
        QTest::newRow("the day after") << LocalDay(2026y / 3 / 30) << 48;
        QTest::newRow("the day they go back") << LocalDay(2026y / 10 / 25) << 50;
        QTest::newRow("the day after that") << LocalDay(2026y / 10 / 26) << 48;
    }
    void countsHalfHours()
    {
        QFETCH(LocalDay, day);
        QTEST(m_zone.halfHoursIn(day), "halfHours");
    }

    void startsWeeksOnMonday()
    {
        for (int day = 2; day <= 8; ++day) // Monday 2 to Sunday 8 November 2026
            QVERIFY(HomeZone::startOfWeek(LocalDay(2026y / 11 / day)) == LocalDay(2026y / 11 / 2));
        QVERIFY(HomeZone::startOfWeek(LocalDay(2026y / 11 / 1)) == LocalDay(2026y / 10 / 26));
        QVERIFY(HomeZone::startOfWeek(LocalDay(2025y / 1 / 1)) == LocalDay(2024y / 12 / 30));
    }

    void startsMonthsOnTheFirst()
    {
        QVERIFY(HomeZone::startOfMonth(LocalDay(2024y / 2 / 29)) == LocalDay(2024y / 2 / 1));
        QVERIFY(HomeZone::startOfMonth(LocalDay(2024y / 3 / 1)) == LocalDay(2024y / 3 / 1));
        QVERIFY(HomeZone::startOfMonth(LocalDay(2024y / 12 / 31)) == LocalDay(2024y / 12 / 1));
    }

    void knowsWhichDayItIs()
    {
        QVERIFY(m_zone.dayOf(utc(2026, 6, 30, 22h + 59min + 59s)) == LocalDay(2026y / 6 / 30));
        QVERIFY(m_zone.dayOf(utc(2026, 6, 30, 23h)) == LocalDay(2026y / 7 / 1));
        QVERIFY(m_zone.nextMidnight(utc(2026, 6, 30, 23h)) == utc(2026, 7, 1, 23h));
        QVERIFY(m_zone.nextMidnight(utc(2026, 6, 30, 22h + 59min + 59s)) == utc(2026, 6, 30, 23h));
        QVERIFY(m_zone.nextMidnight(utc(2026, 10, 24, 23h)) == utc(2026, 10, 26));
    }

    void agreesWithTheRuleOnEveryDayOfTheCentury()
    {
        int longDays = 0;
        int shortDays = 0;
        for (LocalDay day(2000y / 1 / 1); day < LocalDay(2100y / 1 / 1); day += days(1)) {
            const sys_seconds start = naiveMidnight(day);
            const auto length = naiveMidnight(day + days(1)) - start;
            const int halfHours = static_cast<int>(length / minutes(30));
            longDays += halfHours == 50;
            shortDays += halfHours == 46;
            if (m_zone.startOfDay(day) != start || m_zone.halfHoursIn(day) != halfHours)
                QFAIL(qPrintable(QStringLiteral("local day ") + text(day)));
            for (seconds time(0); time < length; time += minutes(30)) {
                const sys_seconds moment = start + time;
                const seconds offset(isSummer(moment) ? 3600 : 0);
                if (m_zone.offsetAt(moment) != offset || m_zone.dayOf(moment) != day)
                    QFAIL(qPrintable(QStringLiteral("moment ") + text(moment)));
                const sys_seconds back = m_zone.toUtc(m_zone.toLocal(moment));
                const bool isRepeat = moment != back;
                if (isRepeat && (moment - back != hours(1) || halfHours != 50))
                    QFAIL(qPrintable(QStringLiteral("and back ") + text(moment)));
            }
        }
        QCOMPARE(longDays, 100);
        QCOMPARE(shortDays, 100);
    }

    void holdsItsOffsetOutsideWhatItCovers()
    {
        QCOMPARE(m_zone.offsetAt(utc(2300, 7, 1)).count(), m_zone.offsetAt(utc(2200, 1, 1)).count());
        QVERIFY(m_zone.nextChange(utc(2200, 1, 1)) == UtcSecond::max());
    }

private:
    HomeZone m_zone;
};

QTEST_APPLESS_MAIN(HomeZoneTest)
#include "homezonetest.moc"
