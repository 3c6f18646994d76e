#include "core/bench/timeaction.h"

#include "core/time/manualalarms.h"

#include <QTest>

using namespace meterglass::core;
using namespace std::chrono_literals;
using timeaction::Jump;

namespace {

constexpr UtcSecond dayOf2026(int month, int day)
{
    return std::chrono::sys_days(std::chrono::year(2026) / month / day);
}

/// A bench whose meter switches its tariff when the test says.
class SwitchingBench final : public BenchControl
{
public:
    std::optional<UtcSecond> next;

    std::optional<DriveRefusal> drive(const DriveAction & /*action*/) override { return std::nullopt; }
    BenchState state() const override { return {}; }
    std::optional<UtcSecond> nextTariffSwitch() const override { return next; }
};

} // namespace

class TimeActionTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// From noon on 1 July 2026, British Summer Time.
    void jumpsToTheCalendarsMoments()
    {
        ManualAlarms alarms;
        const HomeZone zone;
        SwitchingBench bench;
        bench.next = dayOf2026(7, 1) + 23h + 30min;
        BenchClock clock(dayOf2026(7, 1) + 11h, alarms);
        QVERIFY(!drive(clock, Jump{JumpPlace::Midnight}, zone, bench));
        QVERIFY(clock.now() == dayOf2026(7, 1) + 23h);
        QVERIFY(!drive(clock, Jump{JumpPlace::TariffSwitch}, zone, bench));
        QVERIFY(clock.now() == dayOf2026(7, 1) + 23h + 30min);
        QVERIFY(!drive(clock, Jump{JumpPlace::MonthEnd}, zone, bench));
        QVERIFY(clock.now() == dayOf2026(7, 31) + 23h);
        QVERIFY(!drive(clock, Jump{JumpPlace::ClockChange}, zone, bench));
        QVERIFY(clock.now() == dayOf2026(10, 25) + 1h);
        QVERIFY(!drive(clock, Jump{JumpPlace::MonthEnd}, zone, bench));
        QVERIFY(clock.now() == dayOf2026(11, 1));
    }

    void neverJumpsBack()
    {
        ManualAlarms alarms;
        const HomeZone zone;
        SwitchingBench bench;
        BenchClock clock(dayOf2026(7, 1), alarms);
        QVERIFY(drive(clock, Jump{dayOf2026(7, 1)}, zone, bench) == JumpRefusal::Backward);
        QVERIFY(drive(clock, Jump{JumpPlace::TariffSwitch}, zone, bench) == JumpRefusal::Never);
        QVERIFY(clock.now() == dayOf2026(7, 1));
    }

    void runsAtItsSpeed()
    {
        ManualAlarms alarms;
        const HomeZone zone;
        SwitchingBench bench;
        BenchClock clock(dayOf2026(7, 1), alarms);
        drive(clock, timeaction::SetSpeed{1'000'000}, zone, bench);
        alarms.advance(1s);
        QVERIFY(clock.now() == dayOf2026(7, 1) + 1'000'000s);
        drive(clock, timeaction::Pause(), zone, bench);
        alarms.advance(1s);
        QVERIFY(clock.now() == dayOf2026(7, 1) + 1'000'000s);
        drive(clock, timeaction::Run(), zone, bench);
        alarms.advance(1s);
        QVERIFY(clock.now() == dayOf2026(7, 1) + 2'000'000s);
    }
};

QTEST_GUILESS_MAIN(TimeActionTest)
#include "timeactiontest.moc"
