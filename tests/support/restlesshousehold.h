#pragma once

#include "tests/support/listedhousehold.h"
#include "tests/support/seededrandom.h"

namespace meterglass::test {

/// A load that changes every few seconds or minutes, some of it reactive, some of it export. Drawn by seed.
inline ListedHousehold restlessHousehold(core::UtcSecond start, std::chrono::seconds length, std::uint64_t seed)
{
    SeededRandom random(seed);
    std::vector<core::LoadSegment> segments;
    core::UtcSecond from = start;
    while (from < start + length) {
        const core::UtcSecond until = from + std::chrono::seconds(random.between(1, 240));
        segments.push_back(
            {from, until, core::Power(random.between(-1'000, 4'000)), core::ReactivePower(random.between(-800, 800))});
        from = until;
    }
    return ListedHousehold(std::move(segments));
}

} // namespace meterglass::test
