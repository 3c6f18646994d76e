#pragma once

#include "core/quantity/quantity.h"

namespace meterglass::core {

struct Watt;

/// Active power in whole watts. Positive is import from the grid, negative is export to it (IEC 62053-23, quadrants I
/// and IV against II and III).
using Power = Quantity<Watt>;

} // namespace meterglass::core
