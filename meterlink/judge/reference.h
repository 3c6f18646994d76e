#pragma once

#include "core/time/instant.h"

#include <string>
#include <vector>

namespace meterglass::judge {

/// The active energy that was truly imported over a stretch of time.
struct ReferenceSpan
{
    core::UtcSecond from;
    core::UtcSecond until;
    double wattHours = 0;
    /// Expanded (k = 2), of the energy.
    double uncertaintyPercent = 0;
};

/// What a meter's accuracy is judged by: another meter's readings, or the load that was applied.
struct Reference
{
    /// As reports name it.
    std::string name;
    /// In order of time; none overlaps another. Where nothing is known there is none.
    std::vector<ReferenceSpan> spans;
};

} // namespace meterglass::judge
