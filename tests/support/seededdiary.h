#pragma once

#include "tests/support/naivecommand.h"
#include "tests/support/seededrandom.h"

namespace meterglass::test {

NaiveAccount::Settings drawAccount(SeededRandom &random);

/// What happens to a meter after `from` and before `until` (seconds since 1970).
/// @param price of a kWh, by which top-ups keep the supply on for most of the time
NaiveDiary drawDiary(SeededRandom &random, long long from, long long until, long long price);

} // namespace meterglass::test
