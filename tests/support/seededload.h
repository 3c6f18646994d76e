#pragma once

#include "tests/support/seededrandom.h"

#include <optional>
#include <vector>

namespace meterglass::test {

/// A stretch of a household's load, in seconds since 1970.
struct SeededLoad
{
    long long from = 0;
    long long until = 0;
    std::optional<long long> watts; ///< nothing where they are unknown
    long long vars = 0;
};

/// A household's load without a gap from `from` up to `until`, in stretches of a second to some hours.
std::vector<SeededLoad> drawLoad(SeededRandom &random, long long from, long long until);

} // namespace meterglass::test
