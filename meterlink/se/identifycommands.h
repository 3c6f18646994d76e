#pragma once

#include "meterlink/se/clusters.h"
#include "meterlink/se/command.h"

/// Commands of the Identify cluster (ZCL8 3.5).
namespace meterglass::se {

struct Identify
{
    std::uint16_t identifyTime = 0; ///< seconds

    bool operator==(const Identify &) const = default;

    static constexpr CommandId Id{cluster::Identify, zcl::Direction::ClientToServer, 0x00};
    static constexpr std::string_view Name = "Identify";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = Identify;
        return std::tuple(field<Uint16>("identifyTime", &C::identifyTime));
    }
};

struct IdentifyQuery
{
    bool operator==(const IdentifyQuery &) const = default;

    static constexpr CommandId Id{cluster::Identify, zcl::Direction::ClientToServer, 0x01};
    static constexpr std::string_view Name = "IdentifyQuery";
    static constexpr auto fields() { return std::tuple(); }
};

struct EZModeInvoke
{
    std::uint8_t action = 0;

    bool operator==(const EZModeInvoke &) const = default;

    static constexpr CommandId Id{cluster::Identify, zcl::Direction::ClientToServer, 0x02};
    static constexpr std::string_view Name = "EZModeInvoke";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = EZModeInvoke;
        return std::tuple(field<Map8>("action", &C::action));
    }
};

struct UpdateCommissionState
{
    std::uint8_t action = 0;
    std::uint8_t commissionStateMask = 0;

    bool operator==(const UpdateCommissionState &) const = default;

    static constexpr CommandId Id{cluster::Identify, zcl::Direction::ClientToServer, 0x03};
    static constexpr std::string_view Name = "UpdateCommissionState";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = UpdateCommissionState;
        return std::tuple(field<Enum8>("action", &C::action),
                          field<Map8>("commissionStateMask", &C::commissionStateMask));
    }
};

struct IdentifyQueryResponse
{
    std::uint16_t timeout = 0; ///< seconds

    bool operator==(const IdentifyQueryResponse &) const = default;

    static constexpr CommandId Id{cluster::Identify, zcl::Direction::ServerToClient, 0x00};
    static constexpr std::string_view Name = "IdentifyQueryResponse";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = IdentifyQueryResponse;
        return std::tuple(field<Uint16>("timeout", &C::timeout));
    }
};

} // namespace meterglass::se
