#pragma once

#include "tests/support/naivetariff.h"
#include "tests/support/seededrandom.h"

namespace meterglass::test {

/// A tariff without faults: time of use, blocks or both, with dates that fall into the year or so after `firstDay`
/// (days since 1970).
NaiveTariff drawTariff(SeededRandom &random, long long firstDay);

/// The mean of its prices, in 10^-5 GBP a kWh.
long long meanPrice(const NaiveTariff &tariff);

} // namespace meterglass::test
