#pragma once

#include "core/time/homezone.h"

#include <array>
#include <vector>

namespace meterglass::core {

/// Which recorded day stands for which moment of a week.
///
/// A weekday that was recorded more than once takes its recordings in turn, week by week. What was not recorded of a
/// weekday is taken from the nearest whole day before it of the same kind (working day, weekend), or else of any kind.
/// A day on which the clocks went forward lacks an hour and counts as not recorded.
class WeekPlan
{
public:
    /// For a recording of [begin, end).
    WeekPlan(UtcSecond begin, UtcSecond end, const HomeZone &zone);

    /// Whether the recording holds a whole local day of every hour; without one there is no plan.
    bool isEmpty() const { return m_isEmpty; }

    struct Entry
    {
        /// The recorded day whose same local time stands for the moment that was asked for.
        LocalDay recorded;
        /// Until which local time of day that holds; at most 24 h.
        std::chrono::seconds untilTimeOfDay;
    };
    /// Only where the plan is not empty.
    Entry at(LocalSecond local) const;

private:
    struct Piece
    {
        std::chrono::seconds from;
        std::chrono::seconds until;
        LocalDay recorded;
    };
    using DayPlan = std::vector<Piece>;

    std::array<std::vector<DayPlan>, 7> m_plans; ///< by weekday from Monday; within it, by week in turn
    bool m_isEmpty = true;
};

} // namespace meterglass::core
