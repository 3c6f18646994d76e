#pragma once

#include "core/household/reactiveshare.h"
#include "core/time/instant.h"

#include <cstdint>
#include <vector>

namespace meterglass::core {

/// The sum of what appliances draw in a window of time, second by second.
class ApplianceLoad
{
public:
    /// From `offset` on, until the next step, this is drawn.
    struct Step
    {
        std::int32_t offset; ///< s from the window's start
        std::int32_t watts;
        std::int32_t vars;
    };

    /// @param from before `until`, by less than a year
    ApplianceLoad(UtcSecond from, UtcSecond until);

    UtcSecond from() const { return m_from; }
    UtcSecond until() const { return m_until; }

    /// Adds `load`, and its share of reactive power, from `start` up to `stop`, as far as that is inside the window.
    void add(UtcSecond start, UtcSecond stop, Power load, ReactiveShare share = Resistive);

    /// The sum as steps of which no two neighbours are alike, the first at 0.
    std::vector<Step> steps() const;

private:
    UtcSecond m_from;
    UtcSecond m_until;
    struct Change
    {
        std::int32_t watts = 0;
        std::int32_t vars = 0;
    };
    std::vector<Change> m_changes; ///< by second
};

} // namespace meterglass::core
