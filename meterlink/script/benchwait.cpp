#include "meterlink/script/benchwait.h"

#include "core/task/oneshot.h"

namespace meterglass::script {

using std::chrono::nanoseconds;

namespace {

/// Monotonic time until a moment of a clock that runs on as it does.
nanoseconds monotonicUntil(core::UtcInstant moment, const core::Clock &clock)
{
    constexpr nanoseconds Soon = std::chrono::milliseconds(1);
    constexpr double Longest = 1e18; // ns
    const auto left = std::chrono::duration_cast<std::chrono::duration<double, std::nano>>(moment - clock.now());
    return std::max(Soon, nanoseconds(static_cast<std::int64_t>(std::min(left.count() / clock.speed(), Longest))));
}

} // namespace

QCoro::Task<bool> waitUntil(core::UtcInstant moment, const core::Clock *clock, const core::BenchClock *bench,
                            core::Alarms *alarms, std::stop_token stop)
{
    while (clock->now() < moment) {
        core::OneShot<bool> done;
        core::Alarm alarm;
        const auto wake = [&] { done.settle(true); };
        if (clock->speed() > 0)
            alarm = alarms->after(monotonicUntil(moment, *clock), wake);
        // By an alarm, so that nothing goes on from inside whoever sets the clock.
        const QObject context;
        if (bench)
            QObject::connect(bench, &core::BenchClock::adjusted, &context,
                             [&] { alarm = alarms->after(nanoseconds(0), wake); });
        const std::stop_callback cancelled(stop, [&done] { done.settle(false); });
        if (!co_await done.settled())
            co_return false;
    }
    co_return true;
}

} // namespace meterglass::script
