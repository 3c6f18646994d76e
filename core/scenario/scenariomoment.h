#pragma once

#include "core/time/homezone.h"

#include <variant>

namespace meterglass::core {

/// A local time of the first of a month, `months` before the month of now.
struct MonthsBefore
{
    int months = 0;
    std::chrono::seconds time{}; ///< of day

    bool operator==(const MonthsBefore &) const = default;
};

/// A local time of the day that lies `days` before today.
struct DaysBefore
{
    int days = 0;
    std::chrono::seconds time{}; ///< of day

    bool operator==(const DaysBefore &) const = default;
};

/// A local time of the day that lies `days` after the one on which the scenario starts.
struct DayOfScenario
{
    int days = 0;
    std::chrono::seconds time{}; ///< of day

    bool operator==(const DayOfScenario &) const = default;
};

/// When something happens in a scenario: at a moment of its own, or counted from now or from the start.
using ScenarioMoment = std::variant<UtcSecond, MonthsBefore, DaysBefore, DayOfScenario>;

/// What moments are counted from.
struct MomentOrigin
{
    UtcSecond now;
    UtcSecond start; ///< of the scenario
};

/// The moment itself. A local time that a change of the clocks repeats is the first of the two; one that it skips is
/// the change.
UtcSecond resolved(const ScenarioMoment &moment, const MomentOrigin &origin, const HomeZone &zone);

} // namespace meterglass::core
