#pragma once

#include "core/tariff/tariff.h"

#include <random>

namespace meterglass::test {

using Random = std::mt19937;

int between(Random &random, int lowest, int highest);

/// A tariff without faults, of any size that a meter holds, with every kind of part.
core::Tariff randomTariff(Random &random);

} // namespace meterglass::test
