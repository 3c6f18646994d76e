#include "ui/display/parts/figureformat.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;

class FigureFormatTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void power_data()
    {
        QTest::addColumn<int>("watts");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0 << QStringLiteral("0.00");
        QTest::newRow("rounds down") << 1614 << QStringLiteral("1.61");
        QTest::newRow("half rounds up") << 1615 << QStringLiteral("1.62");
        QTest::newRow("half rounds away from zero") << -1615 << QStringLiteral("1.62");
        QTest::newRow("up to the next kilowatt") << 999 << QStringLiteral("1.00");
        QTest::newRow("two digits") << 12340 << QStringLiteral("12.34");
        QTest::newRow("what a meter can say at most") << 8388607 << QStringLiteral("8,388.61");
    }
    void power()
    {
        QFETCH(const int, watts);
        QTEST(ui::kilowatts(core::Power(watts)), "text");
    }

    void moneyIsWrittenAsPeopleDo_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << QStringLiteral("0p");
        QTest::newRow("less than half a penny") << qint64(499) << QStringLiteral("0p");
        QTest::newRow("half a penny") << qint64(500) << QStringLiteral("1p");
        QTest::newRow("just below a pound") << qint64(99'499) << QStringLiteral("99p");
        QTest::newRow("a pound by rounding") << qint64(99'500) << QStringLiteral("£1.00");
        QTest::newRow("pounds and pence") << qint64(187'049) << QStringLiteral("£1.87");
        QTest::newRow("thousands") << qint64(123'456'789) << QStringLiteral("£1,234.57");
    }
    void moneyIsWrittenAsPeopleDo()
    {
        QFETCH(const qint64, amount);
        QTEST(ui::money(core::Money(amount)), "text");
    }

    void pricesAreInPence()
    {
        QCOMPARE(ui::pence(core::Price(27'691)), QStringLiteral("27.69"));
        QCOMPARE(ui::pence(core::Price(27'695)), QStringLiteral("27.70"));
        QCOMPARE(ui::pence(core::Price(7'000)), QStringLiteral("7.00"));
    }

    void energyIsCutAndNeverRoundedUp_data()
    {
        QTest::addColumn<qint64>("wattSeconds");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        const qint64 wattHour = 3600;
        QTest::newRow("nothing") << qint64(0) << 2 << QStringLiteral("0.00");
        QTest::newRow("cut to 10 Wh") << 7429 * wattHour << 2 << QStringLiteral("7.42");
        QTest::newRow("a watt-second short of 10 Wh") << 7420 * wattHour - 1 << 2 << QStringLiteral("7.41");
        QTest::newRow("cut to 100 Wh, with thousands") << 12489699 * wattHour << 1 << QStringLiteral("12,489.6");
        QTest::newRow("a zero after the point") << 1000099 * wattHour << 1 << QStringLiteral("1,000.0");
        QTest::newRow("48 bits of watt-hours")
            << 281474976710655 * wattHour << 1 << QStringLiteral("281,474,976,710.6");
    }
    void energyIsCutAndNeverRoundedUp()
    {
        QFETCH(const qint64, wattSeconds);
        QFETCH(const int, decimals);
        QTEST(ui::kilowattHours(core::Energy(wattSeconds), decimals), "text");
    }

    void timesAndDays()
    {
        using namespace std::chrono;
        const core::LocalSecond moment = local_days(2026y / November / 21) + 14h + 2min + 59s;
        QCOMPARE(ui::timeOfDay(moment), QStringLiteral("14:02"));
        QCOMPARE(ui::timeOfDay(local_days(2026y / November / 21)), QStringLiteral("00:00"));
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        QCOMPARE(ui::dayAndMonth(moment, english), QStringLiteral("Saturday 21 November"));
        QCOMPARE(ui::dayAndMonth(moment, QLocale(QLocale::Welsh)), QStringLiteral("Dydd Sadwrn 21 Tachwedd"));
    }

    void ages()
    {
        QCOMPARE(ui::ago(-1s), QStringLiteral("0 s ago"));
        QCOMPARE(ui::ago(20999ms), QStringLiteral("20 s ago"));
        QCOMPARE(ui::ago(60s), QStringLiteral("1 min ago"));
        QCOMPARE(ui::ago(3h + 59min), QStringLiteral("3 h ago"));
    }
};

QTEST_GUILESS_MAIN(FigureFormatTest)
#include "figureformattest.moc"
