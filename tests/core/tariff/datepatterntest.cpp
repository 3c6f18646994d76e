#include "core/tariff/datepattern.h"

#include <QTest>

using namespace meterglass::core;
using namespace std::chrono;

namespace {

local_days date(year_month_day ymd)
{
    return local_days(ymd);
}

} // namespace

Q_DECLARE_METATYPE(DatePattern)

class DatePatternTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Worked with a printed calendar.
    void findsTheLatestMatch_data()
    {
        QTest::addColumn<DatePattern>("pattern");
        QTest::addColumn<local_days>("until");
        QTest::addColumn<local_days>("match");
        const DatePattern april = DatePattern::everyYear(4, 1);
        QTest::newRow("a date of every year, on it") << april << date(2026y / 4 / 1) << date(2026y / 4 / 1);
        QTest::newRow("a date of every year, the day before") << april << date(2026y / 3 / 31) << date(2025y / 4 / 1);
        QTest::newRow("29 February across 1900, which had none")
            << DatePattern::everyYear(2, 29) << date(1904y / 2 / 28) << date(1896y / 2 / 29);
        QTest::newRow("the first of every month")
            << DatePattern{{}, {}, 1U, {}} << date(2026y / 7 / 9) << date(2026y / 7 / 1);
        QTest::newRow("the last of every month, amid the one after February")
            << DatePattern{{}, {}, DatePattern::LastDay, {}} << date(2028y / 3 / 30) << date(2028y / 2 / 29);
        QTest::newRow("the last Sunday of March 2026")
            << DatePattern{{}, 3U, DatePattern::LastDay, 7U} << date(2026y / 12 / 31) << date(2026y / 3 / 29);
        QTest::newRow("the fourth Sunday of April, from day 22")
            << DatePattern{{}, 4U, 22U, 7U} << date(2026y / 12 / 31) << date(2026y / 4 / 26);
        QTest::newRow("the first Monday on or after 31 May lies in June")
            << DatePattern{{}, 5U, 31U, 1U} << date(2026y / 12 / 31) << date(2026y / 6 / 1);
        QTest::newRow("the first Tuesday on or after 30 December 2027 lies in 2028")
            << DatePattern{2027, 12U, 30U, 2U} << date(2028y / 12 / 31) << date(2028y / 1 / 4);
        QTest::newRow("every Monday") << DatePattern{{}, {}, {}, 1U} << date(2026y / 3 / 1) << date(2026y / 2 / 23);
        QTest::newRow("every day of a past year")
            << DatePattern{2025, {}, {}, {}} << date(2026y / 3 / 1) << date(2025y / 12 / 31);
        QTest::newRow("every day") << DatePattern{} << date(2026y / 3 / 1) << date(2026y / 3 / 1);
    }

    void findsTheLatestMatch()
    {
        QFETCH(DatePattern, pattern);
        QFETCH(local_days, until);
        QFETCH(local_days, match);
        QVERIFY(pattern.isPossible());
        QVERIFY(pattern.lastUntil(until) == match);
        QVERIFY(pattern.matches(match));
    }

    void hasNoMatchBeforeItsYear()
    {
        QVERIFY(!DatePattern::on(2027y / 1 / 1).lastUntil(date(2026y / 12 / 31)));
        QVERIFY(!DatePattern::on(2027y / 1 / 1).matches(date(2028y / 1 / 1)));
    }

    void knowsDatesThatNeverCome()
    {
        QVERIFY(!DatePattern::everyYear(2, 30).isPossible());
        QVERIFY(!DatePattern::on(2027y / 2 / 29).isPossible());
        QVERIFY(DatePattern::on(2028y / 2 / 29).isPossible());
        QVERIFY(!(DatePattern{{}, 13U, {}, {}}).isPossible());
        QVERIFY(!(DatePattern{{}, {}, {}, 8U}).isPossible());
        QVERIFY(!(DatePattern{{}, {}, 0U, {}}).isPossible());
        QVERIFY(!(DatePattern{1899, {}, {}, {}}).isPossible());
    }
};

QTEST_APPLESS_MAIN(DatePatternTest)
#include "datepatterntest.moc"
