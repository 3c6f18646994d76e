#include "core/history/cumulativestore.h"

#include <QTest>

#include <numeric>

using namespace meterglass::core;
using std::chrono::days;

namespace {

LocalDay day(int year, unsigned month, unsigned dayOfMonth)
{
    return LocalDay(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(dayOfMonth));
}

/// A store whose register takes up the day's number of watt-hours each day: 1 on the first, 2 on the second, ...
class CountedDays
{
public:
    explicit CountedDays(LocalDay first) : m_day(first) { }

    void runTo(LocalDay last)
    {
        while (m_day < last) {
            m_reading += ++m_count;
            m_day += days(1);
            store.beginDay(m_day, m_reading);
        }
    }
    std::int64_t reading() const { return m_reading; }

    CumulativeStore store{0};

private:
    LocalDay m_day;
    std::int64_t m_count = 0;
    std::int64_t m_reading = 0;
};

std::int64_t sumOfDays(std::int64_t first, std::int64_t last)
{
    return (first + last) * (last - first + 1) / 2;
}

} // namespace

/// Row E-4: 9 days, 6 weeks and 14 months, with values worked by hand.
class CumulativeStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEightDaysBeforeToday()
    {
        CountedDays counted(day(2026, 1, 5));
        counted.runTo(day(2026, 1, 15)); // days 1 to 10 have ended
        const std::vector<std::int64_t> expected{10, 9, 8, 7, 6, 5, 4, 3};
        QCOMPARE(counted.store.days().previous(), expected);
        QCOMPARE(counted.store.days().current(counted.reading() + 4), 4);
    }

    void weeksBeginOnMonday()
    {
        CountedDays counted(day(2026, 1, 5)); // a Monday
        counted.runTo(day(2026, 1, 21));      // a Wednesday: days 1-7, 8-14, and 15 and 16 of the third week
        QCOMPARE(counted.store.weeks().previous().at(0), sumOfDays(8, 14));
        QCOMPARE(counted.store.weeks().previous().at(1), sumOfDays(1, 7));
        QCOMPARE(counted.store.weeks().previous().at(2), 0);
        QCOMPARE(counted.store.weeks().current(counted.reading()), 15 + 16);
    }

    void monthsBeginOnTheFirst()
    {
        CountedDays counted(day(2026, 12, 1));
        counted.runTo(day(2027, 3, 3)); // 31 + 31 + 28 days, and two of March
        QCOMPARE(counted.store.months().previous().at(0), sumOfDays(63, 90));
        QCOMPARE(counted.store.months().previous().at(1), sumOfDays(32, 62));
        QCOMPARE(counted.store.months().previous().at(2), sumOfDays(1, 31));
        QCOMPARE(counted.store.months().current(counted.reading()), 91 + 92);
    }

    void aLeapDayBelongsToFebruary()
    {
        CountedDays counted(day(2028, 2, 1));
        counted.runTo(day(2028, 3, 1));
        QCOMPARE(counted.store.months().previous().at(0), sumOfDays(1, 29));
    }

    void forgetsWhatIsOlder()
    {
        CountedDays counted(day(2024, 1, 1));
        counted.runTo(day(2026, 1, 1));
        QCOMPARE(counted.store.days().previous().size(), std::size_t(8));
        QCOMPARE(counted.store.weeks().previous().size(), std::size_t(5));
        QCOMPARE(counted.store.months().previous().size(), std::size_t(13));
        // December 2025 was days 701 to 731 of 2024 and 2025.
        QCOMPARE(counted.store.months().previous().front(), sumOfDays(701, 731));
        QCOMPARE(counted.store.months().previous().back(), sumOfDays(336, 366)); // December 2024
    }
};

QTEST_GUILESS_MAIN(CumulativeStoreTest)
#include "cumulativestoretest.moc"
