#include "core/bench/timeaction.h"

namespace meterglass::core {

namespace {

UtcSecond monthEnd(UtcSecond now, const HomeZone &zone)
{
    const std::chrono::year_month_day day{zone.dayOf(now)};
    const auto next = day.year() / day.month() + std::chrono::months(1);
    return zone.startOfDay(LocalDay(next / std::chrono::day(1)));
}

std::optional<UtcSecond> momentOf(JumpPlace place, UtcSecond now, const HomeZone &zone, const BenchControl &control)
{
    switch (place) {
    case JumpPlace::Midnight:
        return zone.nextMidnight(now);
    case JumpPlace::TariffSwitch:
        return control.nextTariffSwitch();
    case JumpPlace::ClockChange:
        return zone.nextChange(now) == UtcSecond::max() ? std::nullopt : std::optional(zone.nextChange(now));
    case JumpPlace::MonthEnd:
        return monthEnd(now, zone);
    }
    return std::nullopt;
}

} // namespace

Outcome<UtcSecond, JumpRefusal> targetOf(const timeaction::Jump &jump, UtcInstant now, const HomeZone &zone,
                                         const BenchControl &control)
{
    const auto *place = std::get_if<JumpPlace>(&jump.target);
    const auto second = std::chrono::floor<std::chrono::seconds>(now);
    const auto moment = place ? momentOf(*place, second, zone, control) : std::get<UtcSecond>(jump.target);
    if (!moment)
        return JumpRefusal::Never;
    if (*moment <= now)
        return JumpRefusal::Backward;
    return *moment;
}

std::optional<JumpRefusal> drive(BenchClock &clock, const TimeAction &action, const HomeZone &zone,
                                 const BenchControl &control)
{
    if (std::holds_alternative<timeaction::Run>(action))
        clock.run();
    else if (std::holds_alternative<timeaction::Pause>(action))
        clock.pause();
    else if (const auto *speed = std::get_if<timeaction::SetSpeed>(&action))
        clock.setSpeed(speed->speed);
    else if (const auto *jump = std::get_if<timeaction::Jump>(&action)) {
        const auto target = targetOf(*jump, clock.now(), zone, control);
        if (!target)
            return target.error();
        clock.jumpTo(*target);
    }
    return std::nullopt;
}

} // namespace meterglass::core
