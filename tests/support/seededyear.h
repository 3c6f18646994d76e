#pragma once

#include "tests/support/naivemeter.h"
#include "tests/support/seededload.h"

#include <cstdint>

namespace meterglass::test {

/// A year or some months more of a meter's life, drawn by seed: how it is configured, what is used and what is done to
/// it. Every one has both clock changes and ends of the month and the year, some the 29th of February.
struct SeededYear
{
    long long start = 0; ///< seconds since 1970, from 2018 to 2034
    long long end = 0;
    NaiveMeter::Configuration configuration;
    NaiveDiary diary;
    std::vector<SeededLoad> load;

    static SeededYear of(std::uint64_t seed);
};

} // namespace meterglass::test
