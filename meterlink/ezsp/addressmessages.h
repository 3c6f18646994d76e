#pragma once

#include "meterlink/ezsp/ezspmessage.h"
#include "meterlink/ezsp/ezspstatusanswer.h"
#include "meterlink/ezsp/ezspstructures.h"

/// Who is who on the network (UG100 8).
namespace meterglass::ezsp {

struct LookupEui64ByNodeId
{
    NodeId node = 0;

    bool operator==(const LookupEui64ByNodeId &) const = default;

    static constexpr std::string_view Name = "lookupEui64ByNodeId";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = LookupEui64ByNodeId;
        return std::array{member<&C::node>("nodeId")};
    }

    struct Response
    {
        std::uint32_t status = 0;
        Eui64 eui64 = 0;

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "lookupEui64ByNodeId";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::status>("status"), member<&C::eui64>("eui64")};
        }
    };
};

struct LookupNodeIdByEui64
{
    Eui64 eui64 = 0;

    bool operator==(const LookupNodeIdByEui64 &) const = default;

    static constexpr std::string_view Name = "lookupNodeIdByEui64";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = LookupNodeIdByEui64;
        return std::array{member<&C::eui64>("eui64")};
    }

    struct Response
    {
        NodeId node = 0;

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "lookupNodeIdByEui64";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::node>("nodeId")};
        }
    };
};

/// Whose node an entry of the address table is: its long address, and its short one.
struct SetAddressTableRemoteEui64
{
    std::uint8_t index = 0;
    Eui64 eui64 = 0;

    bool operator==(const SetAddressTableRemoteEui64 &) const = default;

    static constexpr std::string_view Name = "setAddressTableRemoteEui64";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = SetAddressTableRemoteEui64;
        return std::array{member<&C::index>("addressTableIndex"), member<&C::eui64>("eui64")};
    }

    using Response = EzspStatusAnswer<SetAddressTableRemoteEui64>;
};

struct SetAddressTableRemoteNodeId
{
    std::uint8_t index = 0;
    NodeId node = 0;

    bool operator==(const SetAddressTableRemoteNodeId &) const = default;

    static constexpr std::string_view Name = "setAddressTableRemoteNodeId";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = SetAddressTableRemoteNodeId;
        return std::array{member<&C::index>("addressTableIndex"), member<&C::node>("id")};
    }

    struct Response
    {
        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "setAddressTableRemoteNodeId";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members() { return std::array<EzspMember<Response>, 0>{}; }
    };
};

struct SetExtendedTimeout
{
    Eui64 remote = 0;
    bool isExtended = false;

    bool operator==(const SetExtendedTimeout &) const = default;

    static constexpr std::string_view Name = "setExtendedTimeout";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = SetExtendedTimeout;
        return std::array{member<&C::remote>("remoteEui64"), member<&C::isExtended>("extendedTimeout")};
    }

    struct Response
    {
        std::optional<std::uint32_t> status; ///< from version 14 on

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "setExtendedTimeout";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::status>("status")};
        }
    };
};

struct GetMulticastTableEntry
{
    std::uint8_t index = 0;

    bool operator==(const GetMulticastTableEntry &) const = default;

    static constexpr std::string_view Name = "getMulticastTableEntry";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = GetMulticastTableEntry;
        return std::array{member<&C::index>("index")};
    }

    struct Response
    {
        std::uint32_t status = 0;
        EzspMulticastEntry entry;

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "getMulticastTableEntry";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::status>("status"), member<&C::entry>("value")};
        }
    };
};

struct SetMulticastTableEntry
{
    std::uint8_t index = 0;
    EzspMulticastEntry entry;

    bool operator==(const SetMulticastTableEntry &) const = default;

    static constexpr std::string_view Name = "setMulticastTableEntry";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = SetMulticastTableEntry;
        return std::array{member<&C::index>("index"), member<&C::entry>("value")};
    }

    using Response = EzspStatusAnswer<SetMulticastTableEntry>;
};

} // namespace meterglass::ezsp
