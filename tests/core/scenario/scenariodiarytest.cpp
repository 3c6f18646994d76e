#include "core/scenario/scenariodiary.h"

#include <QTest>

using namespace meterglass::core;
using namespace std::chrono;

namespace {

constexpr UtcSecond at(sys_days day, seconds time)
{
    return day + time;
}

Scenario::Event topUpAt(ScenarioMoment moment, std::optional<int> everyDays = {},
                        std::optional<ScenarioMoment> until = {}, int mark = 1)
{
    return {moment, everyDays, until, metercommand::TopUp{Money(mark)}};
}

std::vector<UtcSecond> momentsOf(const MeterDiary &diary)
{
    std::vector<UtcSecond> moments;
    for (const DiaryEntry &entry : diary)
        moments.push_back(entry.at);
    return moments;
}

} // namespace

class ScenarioDiaryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Now is noon of Saturday 2026-03-28, the day before the clocks go forward at 01:00 UTC; the start is in winter.
    void countsMomentsInLocalTime_data()
    {
        QTest::addColumn<ScenarioMoment>("moment");
        QTest::addColumn<UtcSecond>("expected");
        const auto row = [](const char *sentence, ScenarioMoment moment, UtcSecond expected) {
            QTest::newRow(sentence) << moment << expected;
        };
        row("a moment of its own", UtcSecond(42s), UtcSecond(42s));
        row("this month", MonthsBefore{0, 0s}, at(2026y / 3 / 1, 0s));
        row("in summer, eight months ago", MonthsBefore{8, 0s}, at(2025y / 6 / 30, 23h));
        row("14 months ago, at a time of day", MonthsBefore{14, 18h + 30min}, at(2025y / 1 / 1, 18h + 30min));
        row("today", DaysBefore{0, 0s}, at(2026y / 3 / 28, 0s));
        row("a winter's day", DaysBefore{30, 6h}, at(2026y / 2 / 26, 6h));
        row("a summer's day", DaysBefore{200, 6h}, at(2025y / 9 / 9, 5h));
        row("the day of the start", DayOfScenario{0, 20h}, at(2026y / 1 / 10, 20h));
        row("a day of the scenario in summer", DayOfScenario{100, 20h}, at(2026y / 4 / 20, 19h));
        row("the time that the change skips", DayOfScenario{78, 1h + 30min}, at(2026y / 3 / 29, 1h));
        row("the time that the change repeats", DayOfScenario{288, 1h + 30min}, at(2026y / 10 / 25, 30min));
    }
    void countsMomentsInLocalTime()
    {
        QFETCH(ScenarioMoment, moment);
        QFETCH(UtcSecond, expected);
        QVERIFY(resolved(moment, m_origin, m_zone) == expected);
    }

    void repeatsAtTheSameLocalTimeOverAChangeOfTheClocks()
    {
        const MeterDiary diary =
            diaryOf({topUpAt(at(2026y / 3 / 27, 18h + 30min), 1)}, m_origin, at(2026y / 3 / 30, 20h), m_zone);
        const std::vector<UtcSecond> expected{at(2026y / 3 / 27, 18h + 30min), at(2026y / 3 / 28, 18h + 30min),
                                              at(2026y / 3 / 29, 17h + 30min), at(2026y / 3 / 30, 17h + 30min)};
        QVERIFY(momentsOf(diary) == expected);
    }

    void repeatsAtATimeThatADaySkips()
    {
        const MeterDiary diary =
            diaryOf({topUpAt(at(2026y / 3 / 28, 1h + 30min), 1)}, m_origin, at(2026y / 3 / 31, 0s), m_zone);
        const std::vector<UtcSecond> expected{at(2026y / 3 / 28, 1h + 30min), at(2026y / 3 / 29, 1h),
                                              at(2026y / 3 / 30, 30min)};
        QVERIFY(momentsOf(diary) == expected);
    }

    /// The second 01:30 of 25 October is a moment of its own; what repeats comes at the first.
    void repeatsFromTheSecondOfTwoHours()
    {
        const MeterDiary diary =
            diaryOf({topUpAt(at(2026y / 10 / 25, 1h + 30min), 365)}, m_origin, at(2027y / 12 / 31, 0s), m_zone);
        const std::vector<UtcSecond> expected{at(2026y / 10 / 25, 1h + 30min), at(2027y / 10 / 25, 30min)};
        QVERIFY(momentsOf(diary) == expected);
    }

    void endsWithTheLastMomentThatIsAllowed_data()
    {
        QTest::addColumn<seconds>("eventUntil");
        QTest::addColumn<seconds>("until");
        QTest::addColumn<int>("count");
        const auto row = [](const char *sentence, seconds eventUntil, seconds until, int count) {
            QTest::newRow(sentence) << eventUntil << until << count;
        };
        row("of the diary, that very second", 999h, 24h * 14, 3);
        row("of the diary, a second before", 999h, 24h * 14 - 1s, 2);
        row("of the event, that very second", 24h * 7, 999h, 2);
        row("of the event, a second before", 24h * 7 - 1s, 999h, 1);
        row("before it begins", -1s, 999h, 0);
    }
    void endsWithTheLastMomentThatIsAllowed()
    {
        QFETCH(seconds, eventUntil);
        QFETCH(seconds, until);
        const UtcSecond first = at(2026y / 2 / 1, 0s);
        const MeterDiary diary = diaryOf({topUpAt(first, 7, first + eventUntil)}, m_origin, first + until, m_zone);
        QTEST(int(diary.size()), "count");
    }

    void leavesOutWhatWasBeforeTheStart()
    {
        const MeterDiary diary =
            diaryOf({topUpAt(at(2026y / 1 / 8, 12h), 1), topUpAt(m_origin.start - 1s), topUpAt(m_origin.start)},
                    m_origin, at(2026y / 1 / 11, 12h), m_zone);
        const std::vector<UtcSecond> expected{m_origin.start, m_origin.start, at(2026y / 1 / 11, 12h)};
        QVERIFY(momentsOf(diary) == expected);
    }

    void ordersByTimeAndThenAsListed()
    {
        const UtcSecond noon = at(2026y / 2 / 1, 12h);
        const MeterDiary diary = diaryOf({topUpAt(noon + 1s, {}, {}, 1), topUpAt(noon, 1, {}, 2),
                                          topUpAt(noon, {}, {}, 3), topUpAt(noon - 1s, {}, {}, 4)},
                                         m_origin, noon + 24h, m_zone);
        std::vector<std::int64_t> marks;
        for (const DiaryEntry &entry : diary)
            marks.push_back(std::get<metercommand::TopUp>(entry.command).credit.count());
        QCOMPARE(marks, (std::vector<std::int64_t>{4, 2, 3, 1, 2}));
    }

private:
    const HomeZone m_zone;
    const MomentOrigin m_origin{at(2026y / 3 / 28, 12h), at(2026y / 1 / 10, 12h)};
};

QTEST_APPLESS_MAIN(ScenarioDiaryTest)
#include "scenariodiarytest.moc"
