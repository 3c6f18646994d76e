#include "core/quantity/energy.h"

#include <QTest>

#include <concepts>

using namespace meterglass::core;
using namespace std::chrono_literals;

namespace {

template<typename L, typename R>
concept Adds = requires(L left, R right)
{
    left + right;
};
template<typename L, typename R>
concept Subtracts = requires(L left, R right)
{
    left - right;
};
template<typename L, typename R>
concept Compares = requires(L left, R right)
{
    left < right;
};
template<typename L, typename R>
concept Equates = requires(L left, R right)
{
    left == right;
};
template<typename L, typename R>
concept Assigns = requires(L left, R right)
{
    left = right;
};
template<typename L, typename R>
concept Multiplies = requires(L left, R right)
{
    left *right;
};

static_assert(Adds<Power, Power> && Subtracts<Power, Power> && Compares<Power, Power> && Equates<Power, Power>);
static_assert(!Adds<Power, Energy> && !Adds<Energy, Power> && !Subtracts<Energy, Power>);
static_assert(!Compares<Power, Energy> && !Equates<Power, Energy> && !Assigns<Power &, Energy>);
static_assert(!Adds<Power, int> && !Compares<Power, int> && !Equates<Energy, std::int64_t>);
static_assert(!Assigns<Power &, int> && !std::convertible_to<int, Power> && !std::convertible_to<Power, std::int64_t>);
static_assert(!Multiplies<Power, std::chrono::seconds> && !Multiplies<Power, Power>);
static_assert(std::is_trivially_copyable_v<Energy> && sizeof(Energy) == sizeof(std::int64_t));

} // namespace

class QuantityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAtNothing() { QCOMPARE(Power().count(), 0); }

    void addsAndSubtracts()
    {
        QCOMPARE((Power(300) + Power(-500)).count(), -200);
        QCOMPARE((Power(300) - Power(500)).count(), -200);
        QCOMPARE((-Power(300)).count(), -300);
        Energy energy(7);
        energy += Energy(5);
        energy -= Energy(2);
        QCOMPARE(energy.count(), 10);
    }

    void orders()
    {
        QVERIFY(Power(-1) < Power(0));
        QVERIFY(Power(2) >= Power(2));
        QVERIFY(Power(2) != Power(3));
    }

    void energyOfALoad_data()
    {
        QTest::addColumn<qint64>("watts");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<qint64>("wattSeconds");
        QTest::newRow("one watt for an hour is a watt-hour") << qint64(1) << qint64(3600) << qint64(3600);
        QTest::newRow("3 kW for 6 s") << qint64(3000) << qint64(6) << qint64(18000);
        QTest::newRow("export is negative") << qint64(-250) << qint64(4) << qint64(-1000);
        QTest::newRow("no time, no energy") << qint64(1000) << qint64(0) << qint64(0);
        QTest::newRow("24 kW for a hundred years does not overflow")
            << qint64(24000) << qint64(3'155'760'000) << qint64(75'738'240'000'000);
    }
    void energyOfALoad()
    {
        QFETCH(qint64, watts);
        QFETCH(qint64, seconds);
        QTEST(qint64(energyOf(Power(watts), std::chrono::seconds(seconds)).count()), "wattSeconds");
    }

    void registersFloor_data()
    {
        QTest::addColumn<qint64>("wattSeconds");
        QTest::addColumn<qint64>("wattHours");
        QTest::newRow("nothing") << qint64(0) << qint64(0);
        QTest::newRow("a watt-second short of a watt-hour") << qint64(3599) << qint64(0);
        QTest::newRow("exactly a watt-hour") << qint64(3600) << qint64(1);
        QTest::newRow("just over") << qint64(3601) << qint64(1);
        QTest::newRow("a watt-second short of two") << qint64(7199) << qint64(1);
        QTest::newRow("a watt-second below nothing is down a watt-hour") << qint64(-1) << qint64(-1);
        QTest::newRow("exactly minus one") << qint64(-3600) << qint64(-1);
        QTest::newRow("just below minus one") << qint64(-3601) << qint64(-2);
        QTest::newRow("the largest energy") << std::numeric_limits<qint64>::max() << qint64(2'562'047'788'015'215);
        QTest::newRow("the smallest energy") << std::numeric_limits<qint64>::min() << qint64(-2'562'047'788'015'216);
    }
    void registersFloor()
    {
        QFETCH(qint64, wattSeconds);
        QTEST(qint64(wholeWattHours(Energy(wattSeconds))), "wattHours");
    }

    void wattHoursComeBack()
    {
        QCOMPARE(fromWattHours(12'480'000).count(), 44'928'000'000);
        QCOMPARE(wholeWattHours(fromWattHours(-12)), -12);
    }
};

QTEST_APPLESS_MAIN(QuantityTest)
#include "quantitytest.moc"
