#pragma once

#include "meterlink/ezsp/ezspmessage.h"
#include "meterlink/ezsp/ezspstatusanswer.h"
#include "meterlink/ezsp/ezspstructures.h"

/// How a network is formed, joined, left and looked at (UG100 6).
namespace meterglass::ezsp {

struct SetManufacturerCode
{
    std::uint16_t code = 0;

    bool operator==(const SetManufacturerCode &) const = default;

    static constexpr std::string_view Name = "setManufacturerCode";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = SetManufacturerCode;
        return std::array{member<&C::code>("code")};
    }

    struct Response
    {
        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "setManufacturerCode";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members() { return std::array<EzspMember<Response>, 0>{}; }
    };
};

/// Resumes the network that the co-processor remembers.
struct NetworkInit
{
    std::uint16_t bitmask = 0; ///< of EmberNetworkInitBitmask, from version 6 on

    bool operator==(const NetworkInit &) const = default;

    static constexpr std::string_view Name = "networkInit";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = NetworkInit;
        return std::array{member<&C::bitmask>("networkInitBitmask")};
    }

    using Response = EzspStatusAnswer<NetworkInit>;
};

struct NetworkState
{
    bool operator==(const NetworkState &) const = default;

    static constexpr std::string_view Name = "networkState";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members() { return std::array<EzspMember<NetworkState>, 0>{}; }

    struct Response
    {
        std::uint8_t state = 0; ///< of EmberNetworkStatus

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "networkState";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::state>("status")};
        }
    };
};

struct StackStatusHandler
{
    std::uint32_t status = 0;

    bool operator==(const StackStatusHandler &) const = default;

    static constexpr std::string_view Name = "stackStatusHandler";
    static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
    static constexpr auto members()
    {
        using C = StackStatusHandler;
        return std::array{member<&C::status>("status")};
    }
};

struct FormNetwork
{
    EzspNetworkParameters parameters;

    bool operator==(const FormNetwork &) const = default;

    static constexpr std::string_view Name = "formNetwork";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = FormNetwork;
        return std::array{member<&C::parameters>("parameters")};
    }

    using Response = EzspStatusAnswer<FormNetwork>;
};

struct JoinNetwork
{
    std::uint8_t nodeType = 0;
    EzspNetworkParameters parameters;

    bool operator==(const JoinNetwork &) const = default;

    static constexpr std::string_view Name = "joinNetwork";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = JoinNetwork;
        return std::array{member<&C::nodeType>("nodeType"), member<&C::parameters>("parameters")};
    }

    using Response = EzspStatusAnswer<JoinNetwork>;
};

struct LeaveNetwork
{
    bool operator==(const LeaveNetwork &) const = default;

    static constexpr std::string_view Name = "leaveNetwork";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members() { return std::array<EzspMember<LeaveNetwork>, 0>{}; }

    using Response = EzspStatusAnswer<LeaveNetwork>;
};

struct PermitJoining
{
    std::uint8_t duration = 0; ///< s; 0xFF until told otherwise

    bool operator==(const PermitJoining &) const = default;

    static constexpr std::string_view Name = "permitJoining";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = PermitJoining;
        return std::array{member<&C::duration>("duration")};
    }

    using Response = EzspStatusAnswer<PermitJoining>;
};

struct GetNetworkParameters
{
    bool operator==(const GetNetworkParameters &) const = default;

    static constexpr std::string_view Name = "getNetworkParameters";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members() { return std::array<EzspMember<GetNetworkParameters>, 0>{}; }

    struct Response
    {
        std::uint32_t status = 0;
        std::uint8_t nodeType = 0;
        EzspNetworkParameters parameters;

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "getNetworkParameters";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::status>("status"), member<&C::nodeType>("nodeType"),
                              member<&C::parameters>("parameters")};
        }
    };
};

struct ChildJoinHandler
{
    std::uint8_t index = 0;
    bool isJoining = false;
    NodeId node = 0;
    Eui64 eui64 = 0;
    std::uint8_t nodeType = 0;

    bool operator==(const ChildJoinHandler &) const = default;

    static constexpr std::string_view Name = "childJoinHandler";
    static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
    static constexpr auto members()
    {
        using C = ChildJoinHandler;
        return std::array{member<&C::index>("index"), member<&C::isJoining>("joining"), member<&C::node>("childId"),
                          member<&C::eui64>("childEui64"), member<&C::nodeType>("childType")};
    }
};

struct SetConcentrator
{
    bool isOn = false;
    std::uint16_t type = 0;
    std::uint16_t shortestTime = 0; ///< s
    std::uint16_t longestTime = 0;  ///< s
    std::uint8_t routeErrorThreshold = 0;
    std::uint8_t deliveryFailureThreshold = 0;
    std::uint8_t maxHops = 0;

    bool operator==(const SetConcentrator &) const = default;

    static constexpr std::string_view Name = "setConcentrator";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = SetConcentrator;
        return std::array{member<&C::isOn>("on"),
                          member<&C::type>("concentratorType"),
                          member<&C::shortestTime>("minTime"),
                          member<&C::longestTime>("maxTime"),
                          member<&C::routeErrorThreshold>("routeErrorThreshold"),
                          member<&C::deliveryFailureThreshold>("deliveryFailureThreshold"),
                          member<&C::maxHops>("maxHops")};
    }

    using Response = EzspStatusAnswer<SetConcentrator>;
};

struct SetSourceRouteDiscoveryMode
{
    std::uint8_t mode = 0;

    bool operator==(const SetSourceRouteDiscoveryMode &) const = default;

    static constexpr std::string_view Name = "setSourceRouteDiscoveryMode";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = SetSourceRouteDiscoveryMode;
        return std::array{member<&C::mode>("mode")};
    }

    struct Response
    {
        std::uint32_t remainingTime = 0; ///< ms

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "setSourceRouteDiscoveryMode";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::remainingTime>("remainingTime")};
        }
    };
};

} // namespace meterglass::ezsp
