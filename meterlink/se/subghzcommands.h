#pragma once

#include "meterlink/se/clusters.h"
#include "meterlink/se/command.h"

/// Commands of the Sub-GHz cluster (ZSE 1.4 D.14).
namespace meterglass::se {

struct GetSuspendZclMessagesStatus
{
    bool operator==(const GetSuspendZclMessagesStatus &) const = default;

    static constexpr CommandId Id{cluster::SubGhz, zcl::Direction::ClientToServer, 0x00};
    static constexpr std::string_view Name = "GetSuspendZclMessagesStatus";
    static constexpr auto fields() { return std::tuple(); }
};

struct SuspendZclMessages
{
    std::uint8_t period = 0; ///< minutes; 0: no longer suspended

    bool operator==(const SuspendZclMessages &) const = default;

    static constexpr CommandId Id{cluster::SubGhz, zcl::Direction::ServerToClient, 0x00};
    static constexpr std::string_view Name = "SuspendZclMessages";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = SuspendZclMessages;
        return std::tuple(field<Uint8>("period", &C::period));
    }
};

} // namespace meterglass::se
