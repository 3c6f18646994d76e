#include "meterlink/virtual/clusterserver.h"

#include <algorithm>

namespace meterglass::virtualhan {

ServedAttribute fixed(zcl::AttributeId id, zcl::Value value)
{
    const zcl::DataType type = value.type();
    return {id, type, [value = std::move(value)] { return value; }};
}

const ServedAttribute *ClusterServer::find(zcl::AttributeId id) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [id](const ServedAttribute &attribute) { return attribute.id == id; });
    return found == attributes.end() ? nullptr : &*found;
}

} // namespace meterglass::virtualhan
