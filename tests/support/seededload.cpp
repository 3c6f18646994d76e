#include "tests/support/seededload.h"

#include <algorithm>

namespace meterglass::test {

namespace {

long long drawLength(SeededRandom &random, bool isLively)
{
    if (isLively)
        return random.between(1LL, 30LL);
    if (random.oneIn(40))
        return random.between(3'600LL, 40'000LL);
    // Whole half hours from where the last stretch ended, too.
    return random.oneIn(8) ? 1'800 : random.between(1LL, 2'400LL);
}

std::optional<long long> drawWatts(SeededRandom &random, bool hasSolar)
{
    switch (random.between(0, 19)) {
    case 0:
        return std::nullopt;
    case 1:
        return 0;
    case 2:
        return random.between(3'000LL, 9'000LL);
    case 3:
        return random.oneIn(10) ? random.between(9'000LL, 100'000LL) : 3'600LL;
    case 4:
    case 5:
    case 6:
        return hasSolar ? -random.between(1LL, 4'000LL) : random.between(1LL, 40LL);
    case 7:
    case 8:
        return random.between(500LL, 3'000LL);
    default:
        return random.between(60LL, 500LL);
    }
}

} // namespace

std::vector<SeededLoad> drawLoad(SeededRandom &random, long long from, long long until)
{
    const bool hasSolar = random.oneIn(3);
    std::vector<SeededLoad> loads;
    bool isLively = false;
    while (from < until) {
        if (random.oneIn(isLively ? 60 : 40))
            isLively = !isLively;
        SeededLoad load{from, std::min(until, from + drawLength(random, isLively)), drawWatts(random, hasSolar)};
        if (load.watts && !random.oneIn(4))
            load.vars = random.between(-1'200LL, 1'200LL);
        loads.push_back(load);
        from = load.until;
    }
    return loads;
}

} // namespace meterglass::test
