#include "meterlink/client/reading.h"

namespace meterglass::client {

namespace {

/// From what cannot be shown to what can.
int rank(Quality quality)
{
    switch (quality) {
    case Quality::Never:
        return 0;
    case Quality::Unsupported:
        return 1;
    case Quality::Invalid:
        return 2;
    case Quality::Stale:
        return 3;
    case Quality::Late:
        return 4;
    case Quality::Live:
        return 5;
    }
    return 0;
}

} // namespace

bool isWorse(Quality left, Quality right)
{
    return rank(left) < rank(right);
}

} // namespace meterglass::client
