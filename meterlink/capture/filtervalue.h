#pragma once

#include "meterlink/capture/filtercondition.h"

#include <string_view>

namespace meterglass::capture {

/// What a filter's field is compared with.
enum class FilterValue : std::uint8_t {
    Number,
    Cluster,   ///< or a number
    Command,   ///< or a number
    Attribute, ///< or a number
    Time,
    Duration, ///< 200ms, 1.5s, 300us
    Security,
    Direction,
    Side,
    Remark,
    Bytes,
    None, ///< stands alone
};

/// Reads the value into the condition. @param zone needed by times. @return whether it is one
bool readFilterValue(FilterValue kind, std::string_view text, const core::HomeZone *zone, FilterCondition &condition);

/// To follow "expected".
std::string_view expectedOf(FilterValue kind);

} // namespace meterglass::capture
