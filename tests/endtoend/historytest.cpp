#include "core/household/replayhousehold.h"
#include "tests/support/displayedhome.h"
#include "tests/support/naivehome.h"
#include "tests/support/tworatetariff.h"

#include <QTest>

#include <random>

using namespace meterglass;
using namespace std::chrono_literals;

namespace {

const QString Recording = QStringLiteral(METERGLASS_LOADS "/ukdale_house1_aggregate_6s_2013-04-12.csv");

/// The values of a map of periods, the newest first, without the current one; 0 before the first.
std::vector<long long> closedPeriods(const std::map<long long, long long> &periods, std::size_t count)
{
    std::vector<long long> closed;
    for (auto period = std::next(periods.rbegin()); period != periods.rend() && closed.size() < count; ++period)
        closed.push_back(period->second);
    closed.resize(count, 0);
    return closed;
}

core::MeterConfiguration meterWithTwoRates()
{
    core::MeterConfiguration configuration = test::DisplayedHome::plainMeter();
    configuration.tariff = test::twoRateTariff("Two rates");
    return configuration;
}

std::vector<long long> amounts(const std::vector<std::int64_t> &stored)
{
    return {stored.begin(), stored.end()};
}

template<typename Readings>
std::vector<long long> wattHoursOf(const Readings &readings)
{
    std::vector<long long> values;
    for (const auto &reading : readings) {
        if (reading.quality == client::Quality::Live)
            values.push_back(core::wholeWattHours(reading.value));
    }
    return values;
}

template<typename Readings>
std::vector<long long> amountsOf(const Readings &readings)
{
    std::vector<long long> values;
    for (const auto &reading : readings) {
        if (reading.quality == client::Quality::Live)
            values.push_back(reading.value.count());
    }
    return values;
}

} // namespace

/// Every store of the meter, as the display reads it through frames, against a second by second sum in plain
/// arithmetic, at moments drawn by seed (rows E-4, E-5, E-6).
class HistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStoresEqualANaiveSum_data()
    {
        QTest::addColumn<long long>("start");
        QTest::addColumn<int>("days");
        QTest::newRow("over the end of summer time and of a month") << 1'760'050'800LL << 40; // 2025-10-10T00:00+01:00
        QTest::newRow("over a leap day and the beginning of summer time") << 1'834'617'600LL << 40; // 2028-02-20T00:00Z
    }
    void theStoresEqualANaiveSum()
    {
        QFETCH(const long long, start);
        QFETCH(const int, days);
        const core::HomeZone zone;
        auto trace = core::RecordedTrace::fromFile(Recording);
        QVERIFY(trace);
        const core::ReplayHousehold household(std::move(trace).value(), zone);
        const core::UtcSecond fitted{std::chrono::seconds(start)};
        test::DisplayedHome home(household, fitted, meterWithTwoRates());
        test::NaiveHome naive(Recording);
        naive.setRates(27'691, 13'847, 53'801);
        naive.start(start, 1'000'000);
        home.client.start();
        home.alarms.advance(1s);

        std::mt19937_64 random(static_cast<std::uint64_t>(start));
        long long now = start;
        while (now < start + days * 86400LL) {
            now += 1 + static_cast<long long>(random() % (5 * 86400));
            naive.runTo(now);
            home.clock.pause();
            home.clock.jumpTo(core::UtcSecond(std::chrono::seconds(now)));
            // Time for the refresh and for what is read after it.
            home.alarms.advance(20s);
            for (int wait = 0; wait < 60 && !home.client.isUpToDate(); ++wait)
                home.alarms.advance(1s);
            compare(home, naive);
            compareCosts(*home.meter.costs(), naive);
            compareCosts(home.store.snapshot(), naive);
            compareLogs(home.store.snapshot(), naive);
            if (QTest::currentTestFailed())
                qFatal("at %lld", now);
        }
    }

private:
    static void compareCosts(const core::CostBook &costs, const test::NaiveHome &naive)
    {
        QCOMPARE(static_cast<long long>(costs.today().count()), naive.dayCosts().rbegin()->second);
        QCOMPARE(static_cast<long long>(costs.thisWeek().count()), naive.weekCosts().rbegin()->second);
        QCOMPARE(static_cast<long long>(costs.thisMonth().count()), naive.monthCosts().rbegin()->second);
        QCOMPARE(amounts(costs.previousDays()), closedPeriods(naive.dayCosts(), 8));
        QCOMPARE(amounts(costs.previousWeeks()), closedPeriods(naive.weekCosts(), 5));
        QCOMPARE(amounts(costs.previousMonths()), closedPeriods(naive.monthCosts(), 13));
    }

    static void compareCosts(const client::MeterSnapshot &snapshot, const test::NaiveHome &naive)
    {
        QCOMPARE(static_cast<long long>(snapshot.costToday.value.count()), naive.dayCosts().rbegin()->second);
        QCOMPARE(static_cast<long long>(snapshot.costThisWeek.value.count()), naive.weekCosts().rbegin()->second);
        QCOMPARE(static_cast<long long>(snapshot.costThisMonth.value.count()), naive.monthCosts().rbegin()->second);
        QCOMPARE(amountsOf(snapshot.costPreviousDays), closedPeriods(naive.dayCosts(), 8));
        QCOMPARE(amountsOf(snapshot.costPreviousWeeks), closedPeriods(naive.weekCosts(), 5));
        QCOMPARE(amountsOf(snapshot.costPreviousMonths), closedPeriods(naive.monthCosts(), 13));
    }

    /// Half hours and days, as the display has read them page by page.
    static void compareLogs(const client::MeterSnapshot &snapshot, const test::NaiveHome &naive)
    {
        const client::ProfileSeries &profile = snapshot.importProfile.value;
        std::map<long long, long long> halfHours;
        for (std::size_t index = 0; index < profile.size(); ++index)
            halfHours[profile.endOfHalfHour(index).time_since_epoch().count()] = profile.amount(index).value_or(0);
        std::map<long long, long long> closed = naive.halfHours();
        if (closed.size() > halfHours.size())
            closed.erase(std::prev(closed.end())); // the present half hour
        QVERIFY(halfHours == closed);

        std::map<long long, long long> days;
        for (const auto &[day, energy] : snapshot.dailyConsumption.value)
            days[day.time_since_epoch().count()] = core::wholeWattHours(energy);
        std::map<long long, long long> closedDays = naive.days();
        closedDays.erase(std::prev(closedDays.end()));
        QVERIFY(days == closedDays);
    }

    static void compare(const test::DisplayedHome &home, const test::NaiveHome &naive)
    {
        const client::MeterSnapshot &snapshot = home.store.snapshot();
        QCOMPARE(core::wholeWattHours(snapshot.importToday.value), naive.days().rbegin()->second);
        QCOMPARE(core::wholeWattHours(snapshot.importThisWeek.value), naive.weeks().rbegin()->second);
        QCOMPARE(core::wholeWattHours(snapshot.importThisMonth.value), naive.months().rbegin()->second);
        QCOMPARE(wattHoursOf(snapshot.importPreviousDays), closedPeriods(naive.days(), 8));
        QCOMPARE(wattHoursOf(snapshot.importPreviousWeeks), closedPeriods(naive.weeks(), 5));
        QCOMPARE(wattHoursOf(snapshot.importPreviousMonths), closedPeriods(naive.months(), 13));

        const core::DailyConsumptionLog &log = home.meter.dailyConsumption();
        QCOMPARE(log.size() + 1, naive.days().size());
        auto day = naive.days().begin();
        for (std::size_t index = 0; index < log.size(); ++index, ++day) {
            QCOMPARE(static_cast<long long>(log.at(index).day.time_since_epoch().count()), day->first);
            QCOMPARE(static_cast<long long>(log.at(index).energy), day->second);
        }
        const core::ProfileDataLog &profile = home.meter.importProfile();
        auto halfHour = naive.halfHours().begin();
        for (std::size_t index = 0; index < profile.size(); ++index, ++halfHour) {
            QCOMPARE(static_cast<long long>(profile.at(index).end.time_since_epoch().count()), halfHour->first);
            QCOMPARE(static_cast<long long>(profile.at(index).energy), halfHour->second);
        }
    }
};

QTEST_MAIN(HistoryTest)
#include "historytest.moc"
