#pragma once

#include "core/meter/singleelementmeter.h"
#include "meterlink/client/metersnapshot.h"

#include <functional>
#include <vector>

namespace meterglass::test {

/// An item that changes at a meter, as one number: what the meter holds, and what the display last read. Lists and
/// texts are folded into one.
struct DisplayedItem
{
    const char *name;
    std::function<std::int64_t(const core::SingleElementMeter &)> held;
    std::function<std::int64_t(const client::MeterSnapshot &)> shown;
};

/// Every electricity item of a meter with a tariff that may change while it runs.
std::vector<DisplayedItem> displayedItems();

} // namespace meterglass::test
