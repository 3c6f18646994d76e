#include "ui/display/now/nowfigures.h"

#include "meterlink/se/clusters.h"
#include "tests/ui/support/fakemeter.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using core::Power;

namespace {

ui::NowFigures figuresOf(const test::FakeMeter &meter, const client::MeterSnapshot &snapshot)
{
    const ui::Moment moment{.utc = meter.clock.now(), .monotonic = meter.alarms.now()};
    const auto today = meter.zone.dayOf(std::chrono::floor<std::chrono::seconds>(moment.utc));
    const ui::DialScale scale = ui::nextDialScale({}, snapshot, today);
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return ui::nowFigures(snapshot, scale, moment, meter.zone, english);
}

ui::NowFigures figuresOf(const test::FakeMeter &meter)
{
    return figuresOf(meter, meter.store.snapshot());
}

template<typename T>
client::Reading<T> live(T value)
{
    client::Reading<T> reading;
    reading.set(std::move(value), client::Quality::Live, {});
    return reading;
}

/// Everything is said, and that from 00:30 to 07:30 the second price is in force.
client::MeterSnapshot withNightRate(const test::FakeMeter &meter, core::Price night)
{
    client::TariffCalendar calendar;
    calendar.table = core::SwitchingTable::always(core::TariffAction::timeOfUse(1));
    calendar.table.dayProfiles = {
        {{30min, core::TariffAction::timeOfUse(2)}, {7h + 30min, core::TariffAction::timeOfUse(1)}}};
    client::MeterSnapshot snapshot = meter.store.snapshot();
    snapshot.tariffCalendar = live(calendar);
    snapshot.prices = {{{1, 1}, live(core::Price(27'691))}, {{2, 1}, live(night)}};
    return snapshot;
}

} // namespace

class NowFiguresTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void power_data()
    {
        QTest::addColumn<int>("watts");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << 0 << QStringLiteral("0.00") << QStringLiteral("Low");
        QTest::newRow("just below the lower level") << 499 << QStringLiteral("0.50") << QStringLiteral("Low");
        QTest::newRow("at the lower level") << 500 << QStringLiteral("0.50") << QStringLiteral("Medium");
        QTest::newRow("999 W") << 999 << QStringLiteral("1.00") << QStringLiteral("Medium");
        QTest::newRow("at the upper level") << 2000 << QStringLiteral("2.00") << QStringLiteral("High");
        QTest::newRow("two digits") << 12340 << QStringLiteral("12.34") << QStringLiteral("High");
        QTest::newRow("export") << -1204 << QStringLiteral("1.20") << QStringLiteral("Exporting");
        QTest::newRow("export that rounds to 0.01") << -5 << QStringLiteral("0.01") << QStringLiteral("Exporting");
        QTest::newRow("export that rounds to nothing") << -4 << QStringLiteral("0.00") << QStringLiteral("Low");
    }
    void power()
    {
        QFETCH(const int, watts);
        test::FakeMeter meter;
        meter.sayEverything();
        meter.sayPower(Power(watts));
        const ui::NowFigures figures = figuresOf(meter);
        QTEST(figures.power.value, "value");
        QTEST(ui::ambientWord(figures.dial.ambient), "word");
        QCOMPARE(figures.power.unit, QStringLiteral("kW"));
        QCOMPARE(figures.power.remark, QString());
    }

    void costOfAnHourIsPowerTimesPrice_data()
    {
        QTest::addColumn<int>("watts");
        QTest::addColumn<QString>("value");
        QTest::newRow("nothing") << 0 << QStringLiteral("0p");
        QTest::newRow("1.615 kW at 27.691p: 44.7p") << 1615 << QStringLiteral("45p");
        QTest::newRow("3.593 kW at 27.691p: 99.49p") << 3593 << QStringLiteral("99p");
        QTest::newRow("3.594 kW at 27.691p: 99.52p") << 3594 << QStringLiteral("£1.00");
        QTest::newRow("9.2 kW at 27.691p: 254.8p") << 9200 << QStringLiteral("£2.55");
        QTest::newRow("export costs nothing") << -1204 << QStringLiteral("0p");
    }
    void costOfAnHourIsPowerTimesPrice()
    {
        QFETCH(const int, watts);
        test::FakeMeter meter;
        meter.sayEverything();
        meter.sayPower(Power(watts));
        QTEST(figuresOf(meter).cost.value, "value");
        QCOMPARE(figuresOf(meter).cost.unit, QStringLiteral("/ hour"));
    }

    void costIsAsOldAsTheOlderOfPowerAndPrice()
    {
        test::FakeMeter meter;
        meter.sayEverything();
        meter.alarms.advance(20s);
        meter.sayPower(Power(1000));
        QCOMPARE(figuresOf(meter).cost.value, QStringLiteral("28p"));
        QCOMPARE(figuresOf(meter).cost.remark, QStringLiteral("20 s ago"));
        QCOMPARE(figuresOf(meter).power.remark, QString());
    }

    void withoutAPriceThereIsNoCost()
    {
        test::FakeMeter meter;
        meter.sayPower(Power(1615));
        const ui::NowFigures figures = figuresOf(meter);
        QVERIFY(!figures.cost.isCurrent());
        QVERIFY(figures.costToday.isEmpty());
        QCOMPARE(figures.power.value, QStringLiteral("1.62"));
    }

    void priceSaysItsNameAndItsEnd()
    {
        using namespace std::chrono;
        test::FakeMeter meter;
        meter.sayEverything();
        QCOMPARE(figuresOf(meter).price.remark, QStringLiteral("Day until 00:30"));
        meter.clock.jumpTo(sys_days(2026y / November / 19) + 12h);
        QCOMPARE(figuresOf(meter).price.remark, QStringLiteral("Day until Sunday 22 November"));
    }

    void priceSaysWhatComesNext()
    {
        test::FakeMeter meter;
        meter.sayEverything();
        const client::MeterSnapshot snapshot = withNightRate(meter, core::Price(13'847));
        QCOMPARE(figuresOf(meter, snapshot).price.remark, QStringLiteral("Day until 00:30, then 13.85p"));
    }

    void energiesAndTime()
    {
        test::FakeMeter meter;
        meter.sayEverything();
        const ui::NowFigures figures = figuresOf(meter);
        QCOMPARE(figures.today.value, QStringLiteral("7.42"));
        QCOMPARE(figures.reading.value, QStringLiteral("12,489.6"));
        QCOMPARE(figures.reading.unit, QStringLiteral("kWh"));
        QCOMPARE(figures.time, QStringLiteral("14:02"));
        QCOMPARE(figures.date, QStringLiteral("Saturday 21 November"));
        QVERIFY(!figures.hasAge());
    }

    void summerTimeIsLocalTime()
    {
        using namespace std::chrono;
        test::FakeMeter meter;
        meter.clock.jumpTo(sys_days(2026y / July / 1) + 23h + 30min);
        const ui::NowFigures figures = figuresOf(meter);
        QCOMPARE(figures.time, QStringLiteral("00:30"));
        QCOMPARE(figures.date, QStringLiteral("Thursday 2 July"));
    }

    void withoutLevelsThereIsNoAmbientState()
    {
        test::FakeMeter meter;
        meter.sayPower(Power(1615));
        const ui::NowFigures figures = figuresOf(meter);
        QCOMPARE(figures.power.value, QStringLiteral("1.62"));
        QCOMPARE(figures.dial.ambient, ui::Ambient::Unknown);
        QVERIFY(!figures.dial.levels);
    }

    void nothingHeardWaits()
    {
        const ui::NowFigures figures = figuresOf(test::FakeMeter());
        for (const ui::Figure &figure : {figures.power, figures.today, figures.reading}) {
            QCOMPARE(figure.value, QStringLiteral("—"));
            QCOMPARE(figure.unit, QString());
            QCOMPARE(figure.remark, QStringLiteral("Waiting for your meter"));
        }
        QVERIFY(!figures.dial.power);
    }

    void waitingIsExplainedWhereTheReasonIsKnown()
    {
        const QString trouble = QStringLiteral("The radio is not plugged in.");
        ui::NowFigures waiting = figuresOf(test::FakeMeter());
        waiting.explainWaiting(trouble);
        QCOMPARE(waiting.power.remark, trouble);
        QCOMPARE(waiting.today.remark, QStringLiteral("Waiting for your meter"));

        test::FakeMeter meter;
        meter.sayEverything();
        ui::NowFigures heard = figuresOf(meter);
        heard.explainWaiting(trouble);
        QCOMPARE(heard.power.remark, QString());
    }

    void lateKeepsTheFigureAndSaysItsAge()
    {
        test::FakeMeter meter;
        meter.sayEverything();
        meter.alarms.advance(20s);
        const ui::NowFigures figures = figuresOf(meter);
        QCOMPARE(figures.power.value, QStringLiteral("1.62"));
        QCOMPARE(figures.power.remark, QStringLiteral("20 s ago"));
        QCOMPARE(figures.today.remark, QStringLiteral("20 s ago"));
        QVERIFY(figures.hasAge());
    }

    void eachFigureHasItsOwnAge()
    {
        test::FakeMeter meter;
        meter.sayEverything();
        meter.alarms.advance(20s);
        meter.sayPower(Power(700));
        const ui::NowFigures figures = figuresOf(meter);
        QCOMPARE(figures.power.remark, QString());
        QCOMPARE(figures.reading.remark, QStringLiteral("20 s ago"));
    }

    void staleIsADashAndTheLastValueWithItsTime()
    {
        test::FakeMeter meter;
        meter.sayEverything();
        meter.alarms.advance(31min);
        const ui::NowFigures figures = figuresOf(meter);
        QCOMPARE(figures.power.value, QStringLiteral("—"));
        QCOMPARE(figures.power.remark, QStringLiteral("last 1.6 kW at 14:02"));
        QCOMPARE(figures.reading.remark, QStringLiteral("last 12,489.6 kWh at 14:02"));
        QCOMPARE(figures.time, QStringLiteral("14:33"));
        QVERIFY(!figures.dial.power);
        QCOMPARE(figures.dial.ambient, ui::Ambient::Unknown);
        QVERIFY(!figures.hasAge());
    }

    void staleExportIsNotTakenForUse()
    {
        test::FakeMeter meter;
        meter.sayPower(Power(-1204));
        meter.alarms.advance(30s);
        QCOMPARE(figuresOf(meter).power.remark, QStringLiteral("last exporting 1.2 kW at 14:02"));
    }

    void invalidAndUnsupportedSayWhy()
    {
        test::FakeMeter meter;
        meter.sayEverything();
        meter.say(se::cluster::Metering, se::metering::InstantaneousDemand, zcl::Value::invalid(zcl::DataType::Int24));
        meter.refuse(se::metering::CurrentDayConsumptionDelivered);
        const ui::NowFigures figures = figuresOf(meter);
        QCOMPARE(figures.power.value, QStringLiteral("—"));
        QCOMPARE(figures.power.remark, QStringLiteral("Your meter is not giving a reading of this"));
        QCOMPARE(figures.today.value, QStringLiteral("—"));
        QCOMPARE(figures.today.remark, QStringLiteral("Your meter does not give this"));
        QCOMPARE(figures.reading.value, QStringLiteral("12,489.6"));
    }

    void aGrownDialSaysSo()
    {
        test::FakeMeter meter;
        meter.sayEverything();
        meter.sayPower(Power(12340));
        QCOMPARE(figuresOf(meter).note, QStringLiteral("Dial now up to 16 kW"));
    }
};

QTEST_GUILESS_MAIN(NowFiguresTest)
#include "nowfigurestest.moc"
