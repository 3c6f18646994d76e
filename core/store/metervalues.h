#pragma once

#include "core/meter/meterstate.h"

#include <map>
#include <string>
#include <vector>

namespace meterglass::core {

/// One number of a meter's state under a name of its own, such as "costs.account.balance".
struct StoredValue
{
    std::string item;
    std::int64_t value = 0;

    bool operator==(const StoredValue &) const = default;
};

/// All of a state but its logs, tariff and account settings; always in one order, what changes often first.
std::vector<StoredValue> valuesOf(const MeterState &state);

/// Puts values back. @param state with costs where it had them
/// @return false where one is missing or out of its range
bool restoreValues(MeterState &state, const std::map<std::string, std::int64_t> &values);

} // namespace meterglass::core
