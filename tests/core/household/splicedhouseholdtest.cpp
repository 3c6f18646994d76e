#include "core/household/splicedhousehold.h"

#include "tests/support/steadyhousehold.h"

#include <QTest>

#include <array>

using namespace meterglass::core;
using namespace std::chrono_literals;
using meterglass::test::SteadyHousehold;

class SplicedHouseholdTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsFromOneHomeToTheOtherAtTheSplice()
    {
        const UtcSecond splice = std::chrono::sys_days(std::chrono::year(2026) / 5 / 1);
        const SplicedHousehold household(std::make_unique<SteadyHousehold>(Power(100)), splice,
                                         std::make_unique<SteadyHousehold>(Power(200)));
        std::array<LoadSegment, 4> segments;
        QCOMPARE(household.play(splice - 60s, splice + 60s, segments), std::size_t(1));
        QVERIFY((segments[0] == LoadSegment{splice - 60s, splice, Power(100)}));
        QCOMPARE(household.play(splice, splice + 60s, segments), std::size_t(1));
        QVERIFY((segments[0] == LoadSegment{splice, splice + 60s, Power(200)}));
    }
};

QTEST_GUILESS_MAIN(SplicedHouseholdTest)
#include "splicedhouseholdtest.moc"
