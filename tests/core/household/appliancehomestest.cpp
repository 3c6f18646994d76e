#include "core/household/appliancehomes.h"

#include "core/household/appliancehousehold.h"
#include "tests/core/household/appliancemonth.h"

#include <QTest>

using namespace meterglass::core;
using namespace std::chrono;
using test::ApplianceMonth;

namespace {

/// The fixed seed and five more.
constexpr std::array<std::uint64_t, 6> Seeds{42, 1, 2, 3, 4, 0xFFFF'FFFF'FFFF'FFFF};

ApplianceMonth monthOf(const ApplianceHome &home, std::uint64_t seed, year_month month)
{
    const HomeZone zone;
    const ApplianceHousehold household(home.profile, seed, zone);
    return {household, zone.startOfDay(local_days(month / 1)), zone.startOfDay(local_days((month + months(1)) / 1))};
}

bool isWithin(double value, double least, double most)
{
    return least <= value && value <= most;
}

} // namespace

/// The modelled homes against the recorded ones: figures of the recorded months, each within a tenth.
class ApplianceHomesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNearUkDaleHouse2InJune_data() { seeds(); }
    void isNearUkDaleHouse2InJune()
    {
        QFETCH(quint64, seed);
        const ApplianceMonth june = monthOf(LikeUkDaleHouse2, seed, 2025y / June);
        say(june);
        QVERIFY(isWithin(june.kilowattHours(), 203 * 0.9, 203 * 1.1));
        QVERIFY(isWithin(double(june.percentile(50)), 118 * 0.9, 122 * 1.1));
        QVERIFY(isWithin(double(june.percentile(500)), 183 * 0.9, 204 * 1.1));
        QVERIFY(isWithin(double(june.percentile(950)), 536 * 0.9, 569 * 1.1));
        QVERIFY(isWithin(double(june.maximum()), 5300 * 0.9, 5300 * 1.1));
        QVERIFY(isWithin(june.kettleStarts(), 125 * 0.9, 125 * 1.1));
        readsMove(june);
    }

    void isNearRefitHouse20InJanuary_data() { seeds(); }
    void isNearRefitHouse20InJanuary()
    {
        QFETCH(quint64, seed);
        const ApplianceMonth january = monthOf(LikeRefitHouse20, seed, 2025y / January);
        say(january);
        QVERIFY(isWithin(january.kilowattHours(), 334 * 0.9, 334 * 1.1));
        QVERIFY(isWithin(double(january.percentile(950)), 1790 * 0.9, 1790 * 1.1));
        readsMove(january);
    }

    void followsTheSeason()
    {
        for (const ApplianceHome *home : {&LikeUkDaleHouse2, &LikeRefitHouse20}) {
            const double winter = monthOf(*home, 42, 2025y / January).kilowattHours();
            const double summer = monthOf(*home, 42, 2025y / July).kilowattHours();
            QVERIFY2(winter > summer * 1.1, home->name.data());
            QVERIFY2(winter < summer * 2, home->name.data());
        }
    }

    void isFoundByName()
    {
        QCOMPARE(applianceHomeNamed("ukdale-house-2"), &LikeUkDaleHouse2);
        QCOMPARE(applianceHomeNamed("refit-house-20"), &LikeRefitHouse20);
        QCOMPARE(applianceHomeNamed("UKDALE-HOUSE-2"), nullptr);
        QCOMPARE(applianceHomeNamed(""), nullptr);
    }

private:
    static void seeds()
    {
        QTest::addColumn<quint64>("seed");
        for (const std::uint64_t seed : Seeds)
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << quint64(seed);
    }

    static void say(const ApplianceMonth &month)
    {
        qInfo("%.1f kWh; 5th percentile %lld, median %lld, 95th %lld, maximum %lld W; %d kettles; "
              "%.1f %% of readings move by more than 100 W, %.1f %% by less than 5 W",
              month.kilowattHours(), month.percentile(50), month.percentile(500), month.percentile(950),
              month.maximum(), month.kettleStarts(), month.percentMoved(), month.percentStill());
    }

    /// Within a third: the recorded 6.0 and 71.7 per cent are those of another home, in VA.
    static void readsMove(const ApplianceMonth &month)
    {
        QVERIFY(isWithin(month.percentMoved(), 4, 8));
        QVERIFY(isWithin(100 - month.percentStill(), 28.3 * 2 / 3, 28.3 * 4 / 3));
    }
};

QTEST_APPLESS_MAIN(ApplianceHomesTest)
#include "appliancehomestest.moc"
