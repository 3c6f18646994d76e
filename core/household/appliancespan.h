#pragma once

#include "core/time/instant.h"

namespace meterglass::core {

/// A stretch of time.
struct ApplianceSpan
{
    UtcSecond from;
    UtcSecond until;

    bool holds(UtcSecond at) const { return from <= at && at < until; }
    bool overlaps(const ApplianceSpan &other) const { return from < other.until && other.from < until; }
};

} // namespace meterglass::core
