#include "tests/ui/support/usagemeter.h"
#include "ui/display/usage/dayseries.h"
#include "ui/display/usage/halfhourseries.h"
#include "ui/display/usage/periodseries.h"
#include "ui/display/usage/usagechart.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using core::Energy;
using core::LocalDay;
using core::Money;
using ui::UsageSpan;

namespace {

constexpr LocalDay day(int year, unsigned month, unsigned number)
{
    return LocalDay(
        std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(month), std::chrono::day(number)));
}

template<typename T>
client::Reading<T> live(T value)
{
    client::Reading<T> reading;
    reading.set(std::move(value), client::Quality::Live, {});
    return reading;
}

const ui::Locality Home{core::HomeZone(), QLocale(QLocale::English, QLocale::UnitedKingdom)};

ui::UsageMoment momentOf(const test::FakeMeter &meter, const client::MeterSnapshot &snapshot)
{
    return {snapshot, {.utc = meter.clock.now(), .monotonic = meter.alarms.now()}, Home};
}

/// 13.85p from 00:30 to 07:30 and 27.691p otherwise. @param blocks of the dearer rate
client::MeterSnapshot withTwoRates(client::MeterSnapshot snapshot, int blocks = 1)
{
    client::TariffCalendar calendar;
    calendar.table = core::SwitchingTable::always(core::TariffAction::timeOfUse(1));
    calendar.table.dayProfiles = {
        {{30min, core::TariffAction::timeOfUse(2)}, {7h + 30min, core::TariffAction::timeOfUse(1)}}};
    snapshot.tariffCalendar = live(calendar);
    snapshot.tierLabels = live(client::TierLabels{{1, "Day"}, {2, "Night"}});
    snapshot.prices = {{{1, 1}, live(core::Price(27'691))}, {{2, 1}, live(core::Price(13'850))}};
    if (blocks == 2)
        snapshot.prices[{1, 2}] = live(core::Price(30'000));
    return snapshot;
}

} // namespace

class UsageSeriesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void periodsAreThePresentAndThoseBefore_data()
    {
        QTest::addColumn<UsageSpan>("span");
        QTest::addColumn<int>("count");
        QTest::addColumn<qint64>("oldestWattHours");
        QTest::addColumn<qint64>("presentWattHours");
        QTest::addColumn<QString>("firstTick");
        QTest::addColumn<QString>("lastTick");
        QTest::addColumn<QString>("comparison");
        QTest::newRow("8 days") << UsageSpan::Day << 9 << qint64(7700) << qint64(7429) << QStringLiteral("Fri")
                                << QStringLiteral("Today") << QStringLiteral("Yesterday 8.21 kWh");
        QTest::newRow("5 weeks") << UsageSpan::Week << 6 << qint64(52'340) << qint64(55'310) << QStringLiteral("12 Oct")
                                 << QStringLiteral("16 Nov") << QStringLiteral("Last week 60.2 kWh");
        QTest::newRow("13 months") << UsageSpan::Month << 14 << qint64(298'700) << qint64(212'904)
                                   << QStringLiteral("Oct") << QStringLiteral("Nov")
                                   << QStringLiteral("Last month 301.2 kWh");
    }
    void periodsAreThePresentAndThoseBefore()
    {
        QFETCH(const UsageSpan, span);
        test::FakeMeter meter;
        test::sayUsage(meter, 31);
        const ui::UsageSeries series = ui::periodSeries(span, momentOf(meter, meter.store.snapshot()));
        QTEST(int(series.parts.size()), "count");
        QFETCH(const qint64, oldestWattHours);
        QFETCH(const qint64, presentWattHours);
        QCOMPARE(series.parts.front().energy, std::optional(core::fromWattHours(oldestWattHours)));
        QCOMPARE(series.parts.front().cost, std::optional(Money(oldestWattHours * 25)));
        QCOMPARE(series.parts.back().energy, std::optional(core::fromWattHours(presentWattHours)));
        QVERIFY(series.parts.back().isPresent && !series.parts.front().isPresent);
        QTEST(series.ticks.front().label, "firstTick");
        QTEST(series.ticks.back().label, "lastTick");
        QTEST(series.energy.comparison, "comparison");
        for (std::size_t i = 1; i < series.parts.size(); ++i)
            QCOMPARE(series.parts[i].from, series.parts[i - 1].until);
    }

    void midnightMakesAnotherDayPresent()
    {
        test::FakeMeter meter;
        test::sayUsage(meter, 31);
        meter.alarms.advance(9h + 58min);
        const auto series = ui::periodSeries(UsageSpan::Day, momentOf(meter, meter.store.snapshot()));
        QCOMPARE(Home.zone.dayOf(series.parts.back().from), day(2026, 11, 22));
        QCOMPARE(series.ticks.front().label, QStringLiteral("Sat"));
    }

    void aDayHasAsManyHalfHoursAsItIsLong_data()
    {
        QTest::addColumn<LocalDay>("of");
        QTest::addColumn<int>("count");
        QTest::newRow("an ordinary day") << day(2026, 11, 20) << 48;
        QTest::newRow("the clocks go forward") << day(2026, 3, 29) << 46;
        QTest::newRow("the clocks go back") << day(2026, 10, 25) << 50;
    }
    void aDayHasAsManyHalfHoursAsItIsLong()
    {
        QFETCH(const LocalDay, of);
        test::FakeMeter meter;
        test::sayUsage(meter, 31);
        const auto series = ui::halfHourSeries(of, momentOf(meter, meter.store.snapshot()));
        QTEST(int(series.parts.size()), "count");
        QCOMPARE(series.ticks.front().label, QStringLiteral("00:00"));
        QCOMPARE(series.ticks.back().label, QStringLiteral("21:00"));
        QCOMPARE(series.ticks.back().at, double(series.parts.size()) - 6);
    }

    void halfHoursAreKnownMissingOrYetToCome()
    {
        test::FakeMeter meter;
        const std::vector<std::uint32_t> amounts{100, 200, test::NoHalfHour, 400};
        test::sayHalfHours(meter, std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 12h, amounts);
        const auto series = ui::halfHourSeries(day(2026, 11, 21), momentOf(meter, meter.store.snapshot()));
        QVERIFY(series.parts[23].isGap);
        QCOMPARE(series.parts[24].energy, std::optional(core::fromWattHours(100)));
        QVERIFY(series.parts[26].isGap && !series.parts[26].energy);
        QCOMPARE(series.parts[27].energy, std::optional(core::fromWattHours(400)));
        QVERIFY(!series.parts[28].isGap && !series.parts[28].energy);
    }

    void eachHalfHourHasThePriceOfItsTime()
    {
        test::FakeMeter meter;
        const std::vector<std::uint32_t> amounts(48, 1000);
        test::sayHalfHours(meter, std::chrono::sys_days(std::chrono::year(2026) / 11 / 20), amounts);
        const auto snapshot = withTwoRates(meter.store.snapshot());
        const auto series = ui::halfHourSeries(day(2026, 11, 20), momentOf(meter, snapshot));
        QCOMPARE(series.parts[0].cost, std::optional(Money(27'691)));
        QCOMPARE(series.parts[1].cost, std::optional(Money(13'850)));
        QCOMPARE(series.parts[14].cost, std::optional(Money(13'850)));
        QCOMPARE(series.parts[15].cost, std::optional(Money(27'691)));
        const std::vector<ui::ChartTick> marks{
            {0, QStringLiteral("Day")}, {1, QStringLiteral("Night")}, {15, QStringLiteral("Day")}};
        QCOMPARE(series.marks, marks);
        // 34 x 27.691p + 14 x 13.85p = 1135.394p
        QCOMPARE(series.cost.figure.value, QStringLiteral("£11.35"));
        QCOMPARE(series.cost.comparison, QStringLiteral("at today's prices"));
    }

    void whereThereAreBlocksThereIsNoCost()
    {
        test::FakeMeter meter;
        const std::vector<std::uint32_t> amounts(48, 1000);
        test::sayHalfHours(meter, std::chrono::sys_days(std::chrono::year(2026) / 11 / 20), amounts);
        const auto snapshot = withTwoRates(meter.store.snapshot(), 2);
        const auto series = ui::halfHourSeries(day(2026, 11, 20), momentOf(meter, snapshot));
        QCOMPARE(series.parts[0].cost, std::nullopt);
        QCOMPARE(series.parts[1].cost, std::optional(Money(13'850)));
        QCOMPARE(series.cost.figure.value, QStringLiteral("—"));
        QCOMPARE(series.cost.figure.remark, QStringLiteral("The price depends on how much you used before"));
    }

    void daysHaveACostWhereTheMeterSaysIt()
    {
        test::FakeMeter meter;
        test::sayUsage(meter, 731);
        const auto at = momentOf(meter, meter.store.snapshot());
        const auto month = ui::daySeries(ui::DaysRange::Month, at.today(), at);
        QCOMPARE(month.parts.size(), std::size_t(31));
        for (std::size_t i = 0; i < 31; ++i)
            QCOMPARE(month.parts[i].cost.has_value(), i >= 22);
        QCOMPARE(month.parts[29].cost, std::optional(Money(205'250)));
        QCOMPARE(month.parts[30].energy, std::optional(core::fromWattHours(7429)));
        // 187049 + 25 x (8210 + 9120 + 7010 + 6480 + 8830 + 12040 + 10150 + 7700)
        QCOMPARE(month.cost.figure.value, QStringLiteral("£19.26"));
        const auto all = ui::daySeries(ui::DaysRange::All, at.today(), at);
        QCOMPARE(all.parts.size(), std::size_t(732));
        QVERIFY(all.parts[20].isGap && !all.parts[20].energy && !all.parts[20].cost);
    }

    void chartsShowEnergyOrMoneyAndNeverZeroForUnknown()
    {
        test::FakeMeter meter;
        test::sayUsage(meter, 731);
        const auto at = momentOf(meter, meter.store.snapshot());
        const auto series = ui::daySeries(ui::DaysRange::Month, at.today(), at);
        const auto energy = ui::usageChart(series, ui::UsageUnit::Energy);
        QCOMPARE(energy.columns[30].value, 7.429);
        QCOMPARE(energy.unit, QStringLiteral("kWh"));
        const auto money = ui::usageChart(series, ui::UsageUnit::Money);
        QCOMPARE(money.columns[30].value, 1.87049);
        QCOMPARE(money.columns[21].state, ui::ChartColumn::State::Blank);
        QCOMPARE(money.lines.back().label, QStringLiteral("£4"));
    }
};

QTEST_MAIN(UsageSeriesTest)
#include "usageseriestest.moc"
