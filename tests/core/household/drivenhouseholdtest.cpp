#include "core/household/drivenhousehold.h"

#include "tests/support/steadyhousehold.h"

#include <QTest>

#include <array>

using namespace meterglass::core;
using namespace std::chrono_literals;
using meterglass::test::SteadyHousehold;

namespace {

constexpr UtcSecond Moment = std::chrono::sys_days(std::chrono::year(2026) / 5 / 1);

} // namespace

class DrivenHouseholdTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drawsItsOwnUntilItIsDriven()
    {
        DrivenHousehold household(std::make_unique<SteadyHousehold>(Power(100)));
        household.drive(Moment, DrivenHousehold::Load{Power(-2000), ReactivePower(300)});
        std::array<LoadSegment, 4> segments;
        QCOMPARE(household.play(Moment - 60s, Moment + 60s, segments), std::size_t(1));
        QVERIFY((segments[0] == LoadSegment{Moment - 60s, Moment, Power(100)}));
        QCOMPARE(household.play(Moment, Moment + 60s, segments), std::size_t(1));
        QVERIFY((segments[0] == LoadSegment{Moment, Moment + 60s, Power(-2000), ReactivePower(300)}));
    }

    void drawsItsOwnAgain()
    {
        DrivenHousehold household(std::make_unique<SteadyHousehold>(Power(100)));
        household.drive(Moment, DrivenHousehold::Load{Power(2000), {}});
        household.drive(Moment + 60s, std::nullopt);
        std::array<LoadSegment, 4> segments;
        QCOMPARE(household.play(Moment + 60s, Moment + 90s, segments), std::size_t(1));
        QVERIFY((segments[0] == LoadSegment{Moment + 60s, Moment + 90s, Power(100)}));
    }
};

QTEST_GUILESS_MAIN(DrivenHouseholdTest)
#include "drivenhouseholdtest.moc"
