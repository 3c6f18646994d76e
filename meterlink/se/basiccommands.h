#pragma once

#include "meterlink/se/clusters.h"
#include "meterlink/se/command.h"

/// Commands of the Basic cluster (ZCL8 3.2).
namespace meterglass::se {

struct ResetToFactoryDefaults
{
    bool operator==(const ResetToFactoryDefaults &) const = default;

    static constexpr CommandId Id{cluster::Basic, zcl::Direction::ClientToServer, 0x00};
    static constexpr std::string_view Name = "ResetToFactoryDefaults";
    static constexpr auto fields() { return std::tuple(); }
};

} // namespace meterglass::se
