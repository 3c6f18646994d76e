#pragma once

#include "meterlink/zcl/identifiers.h"

#include <compare>

namespace meterglass::attributes {

/// An attribute of a cluster's server side.
struct AttributeKey
{
    zcl::ClusterId cluster{};
    zcl::AttributeId id{};

    auto operator<=>(const AttributeKey &) const = default;
};

} // namespace meterglass::attributes
