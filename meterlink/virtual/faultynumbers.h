#pragma once

#include "meterlink/virtual/faultyvalues.h"

#include <span>

namespace meterglass::virtualhan {

/// What a fault makes of the number of one attribute.
struct FaultyNumber
{
    core::MeterFault fault;
    zcl::ClusterId cluster{};
    zcl::AttributeId id{};
    std::int64_t (*change)(std::int64_t number, const FaultyValues::Knowledge &known);
};

std::span<const FaultyNumber> faultyNumbers();

} // namespace meterglass::virtualhan
