#pragma once

#include "meterlink/han/apsframe.h"
#include "meterlink/zcl/value.h"

#include <functional>
#include <vector>

namespace meterglass::virtualhan {

/// An attribute that a virtual meter serves: its present value is asked for at each read.
struct ServedAttribute
{
    zcl::AttributeId id{};
    zcl::DataType type = zcl::DataType::NoData;
    std::function<zcl::Value()> read;
};

/// An attribute whose value never changes.
ServedAttribute fixed(zcl::AttributeId id, zcl::Value value);

/// One cluster's server side: its attributes in rising order of id, and the least security it answers to.
struct ClusterServer
{
    zcl::ClusterId cluster{};
    han::Security leastSecurity = han::Security::LinkKey;
    std::vector<ServedAttribute> attributes;

    /// @return nullptr where the cluster does not serve it
    const ServedAttribute *find(zcl::AttributeId id) const;
};

} // namespace meterglass::virtualhan
