#pragma once

#include "core/time/instant.h"

#include <cstdint>
#include <vector>

namespace meterglass::core {

/// Active power as it was heard, in steps that follow each other without a hole.
struct PowerSteps
{
    static constexpr std::chrono::seconds Step{10};
    /// Stands for a step of which nothing is known.
    static constexpr std::int32_t None = INT32_MIN;

    /// Of the first step; a multiple of `Step` since 1970.
    UtcSecond begin{};
    /// In W, export negative.
    std::vector<std::int32_t> watts;

    UtcSecond end() const { return begin + static_cast<std::int64_t>(watts.size()) * Step; }

    bool operator==(const PowerSteps &) const = default;
};

} // namespace meterglass::core
