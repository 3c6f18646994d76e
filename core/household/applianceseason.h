#pragma once

#include "core/time/homezone.h"

#include <cstdint>

namespace meterglass::core {

/// How far the mean temperature outside falls below 15.5 C on a day, in 0.1 K, 0 where it does not: the degree day of
/// British practice (CIBSE TM41). London's normal by month, with weather of the household's own seed.
int heatingDegreesOf(LocalDay day, std::uint64_t seed);

} // namespace meterglass::core
