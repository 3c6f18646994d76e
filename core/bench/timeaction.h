#pragma once

#include "core/bench/benchcontrol.h"
#include "core/outcome/outcome.h"
#include "core/time/benchclock.h"
#include "core/time/homezone.h"

#include <variant>

namespace meterglass::core {

/// A moment that the meter's own calendar names: the first of its kind after the present.
enum class JumpPlace { Midnight, TariffSwitch, ClockChange, MonthEnd };

/// What an engineer does to bench time.
namespace timeaction {

struct Run
{
    bool operator==(const Run &) const = default;
};
struct Pause
{
    bool operator==(const Pause &) const = default;
};
struct SetSpeed
{
    double speed = 1; ///< 1 to BenchClock::MaximumSpeed

    bool operator==(const SetSpeed &) const = default;
};
/// Forward only: what is over, the meter has lived.
struct Jump
{
    std::variant<JumpPlace, UtcSecond> target;

    bool operator==(const Jump &) const = default;
};

} // namespace timeaction

using TimeAction = std::variant<timeaction::Run, timeaction::Pause, timeaction::SetSpeed, timeaction::Jump>;

enum class JumpRefusal {
    Backward, ///< the moment is over, or is now
    Never     ///< there is no such moment ahead
};

/// Where a jump leads from `now`. @param control of the meter whose tariff switches
Outcome<UtcSecond, JumpRefusal> targetOf(const timeaction::Jump &jump, UtcInstant now, const HomeZone &zone,
                                         const BenchControl &control);

/// @return why not
std::optional<JumpRefusal> drive(BenchClock &clock, const TimeAction &action, const HomeZone &zone,
                                 const BenchControl &control);

} // namespace meterglass::core
