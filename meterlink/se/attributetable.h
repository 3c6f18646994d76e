#pragma once

#include "meterlink/zcl/datatype.h"
#include "meterlink/zcl/identifiers.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meterglass::se {

/// The side of a cluster that holds an attribute.
enum class Side { Server, Client };

/// What the standard says of an attribute.
struct AttributeInfo
{
    zcl::AttributeId id{};
    std::string name;
    zcl::DataType type = zcl::DataType::NoData;
    bool isWritable = false;

    bool operator==(const AttributeInfo &) const = default;
};

/// ClusterRevision and AttributeReportingStatus are found in every cluster.
/// @return nothing when the tables do not hold the attribute
std::optional<AttributeInfo> attributeInfo(zcl::ClusterId cluster, Side side, zcl::AttributeId id);

/// All attributes of a cluster's side without the global ones, each range in its turn.
std::vector<AttributeInfo> attributesOf(zcl::ClusterId cluster, Side side);

/// The standard's name, such as "Device Management".
std::optional<std::string_view> clusterName(zcl::ClusterId cluster);

} // namespace meterglass::se
