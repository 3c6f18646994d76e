#include "core/household/appliancedaylight.h"

#include "core/household/applianceseason.h"

#include <QTest>

#include <cstdlib>

using namespace meterglass::core;
using namespace std::chrono;

class ApplianceDaylightTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Greenwich, as almanacs print it.
    void isLondons_data()
    {
        QTest::addColumn<local_days>("day");
        QTest::addColumn<int>("sunrise"); // minutes of UTC
        QTest::addColumn<int>("sunset");
        QTest::newRow("the shortest day") << local_days(2025y / 12 / 21) << 8 * 60 + 4 << 15 * 60 + 53;
        QTest::newRow("the longest day") << local_days(2025y / 6 / 21) << 3 * 60 + 43 << 20 * 60 + 21;
        QTest::newRow("spring equinox") << local_days(2025y / 3 / 20) << 6 * 60 + 4 << 18 * 60 + 13;
        QTest::newRow("autumn equinox") << local_days(2025y / 9 / 22) << 5 * 60 + 47 << 17 * 60 + 59;
        QTest::newRow("a leap day") << local_days(2024y / 2 / 29) << 6 * 60 + 47 << 17 * 60 + 39;
        QTest::newRow("the year's last day") << local_days(2025y / 12 / 31) << 8 * 60 + 6 << 16 * 60 + 1;
    }
    void isLondons()
    {
        QFETCH(local_days, day);
        const ApplianceDaylight sun = daylightOf(day);
        const auto minuteOfDay = [&](UtcSecond at) {
            return int(duration_cast<minutes>(at.time_since_epoch() - day.time_since_epoch()).count());
        };
        QFETCH(int, sunrise);
        QFETCH(int, sunset);
        QVERIFY2(std::abs(minuteOfDay(sun.sunrise) - sunrise) <= 3,
                 qPrintable(QString::number(minuteOfDay(sun.sunrise))));
        QVERIFY2(std::abs(minuteOfDay(sun.sunset) - sunset) <= 3, qPrintable(QString::number(minuteOfDay(sun.sunset))));
    }

    void changesByFewMinutesADay()
    {
        for (local_days day(2023y / 1 / 1); day < local_days(2025y / 1 / 1); day += days(1)) {
            const ApplianceDaylight today = daylightOf(day);
            const ApplianceDaylight tomorrow = daylightOf(day + days(1));
            QVERIFY(abs(tomorrow.sunrise - today.sunrise - days(1)) <= 3min);
            QVERIFY(abs(tomorrow.sunset - today.sunset - days(1)) <= 3min);
        }
    }

    void isColdInWinterAlone()
    {
        int january = 0;
        int july = 0;
        for (int day = 1; day <= 31; ++day) {
            january += heatingDegreesOf(local_days(2025y / 1 / day), 42);
            july += heatingDegreesOf(local_days(2025y / 7 / day), 42);
        }
        // 31 days 9.8 K below 15.5 C, give or take the weather.
        QVERIFY2(january > 2600 && january < 3500, qPrintable(QString::number(january)));
        QVERIFY2(july < 100, qPrintable(QString::number(july)));
    }
};

QTEST_APPLESS_MAIN(ApplianceDaylightTest)
#include "appliancedaylighttest.moc"
