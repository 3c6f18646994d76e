#pragma once

#include "core/quantity/power.h"
#include "core/quantity/reactive.h"
#include "core/time/instant.h"

#include <optional>
#include <span>

namespace meterglass::core {

/// A stretch of time over which a household's load does not change.
struct LoadSegment
{
    UtcSecond from;
    UtcSecond until;
    /// Nothing where the load is unknown (a hole of more than 60 s in a recording).
    std::optional<Power> load;
    /// 0 var where the load is unknown, or nothing but its active power is known.
    ReactivePower reactive{};

    bool operator==(const LoadSegment &) const = default;
};

/// What stands behind a meter: a recorded or modelled load.
class Household
{
public:
    virtual ~Household() = default;

    /// Writes the segments that follow each other without a gap from `from` up to `until`, as many as `out` holds.
    /// @return how many were written; they may end before `until`, never after it. At least one where from < until and
    /// `out` is not empty.
    virtual std::size_t play(UtcSecond from, UtcSecond until, std::span<LoadSegment> out) const = 0;
};

} // namespace meterglass::core
