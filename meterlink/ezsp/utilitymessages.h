#pragma once

#include "meterlink/ezsp/ezspmessage.h"
#include "meterlink/ezsp/ezspstructures.h"

/// How a host learns what a co-processor is and holds (UG100 5).
namespace meterglass::ezsp {

struct Nop
{
    bool operator==(const Nop &) const = default;

    static constexpr std::string_view Name = "nop";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members() { return std::array<EzspMember<Nop>, 0>{}; }

    struct Response
    {
        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "nop";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members() { return std::array<EzspMember<Response>, 0>{}; }
    };
};

struct GetLibraryStatus
{
    std::uint8_t library = 0; ///< 6 key establishment, 8 ECC; 0x0D, 0x0E of suite 2

    bool operator==(const GetLibraryStatus &) const = default;

    static constexpr std::string_view Name = "getLibraryStatus";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = GetLibraryStatus;
        return std::array{member<&C::library>("libraryId")};
    }

    struct Response
    {
        std::uint8_t status = 0; ///< bit 7: it is there

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "getLibraryStatus";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::status>("status")};
        }
    };
};

struct GetMfgToken
{
    std::uint8_t token = 0;

    bool operator==(const GetMfgToken &) const = default;

    static constexpr std::string_view Name = "getMfgToken";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = GetMfgToken;
        return std::array{member<&C::token>("tokenId")};
    }

    struct Response
    {
        Response() = default; // no aggregate: it travels through co_await

        zcl::Bytes data;

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "getMfgToken";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::data>("tokenData")};
        }
    };
};

struct GetTokenData
{
    std::uint32_t token = 0;
    std::uint32_t index = 0;

    bool operator==(const GetTokenData &) const = default;

    static constexpr std::string_view Name = "getTokenData";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = GetTokenData;
        return std::array{member<&C::token>("token"), member<&C::index>("index")};
    }

    struct Response
    {
        Response() = default; // no aggregate: it travels through co_await

        std::uint32_t status = 0;
        std::optional<zcl::Bytes> data; ///< where the status is success

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "getTokenData";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::status>("status"), member<&C::data>("value")};
        }
    };
};

struct GetEui64
{
    bool operator==(const GetEui64 &) const = default;

    static constexpr std::string_view Name = "getEui64";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members() { return std::array<EzspMember<GetEui64>, 0>{}; }

    struct Response
    {
        Eui64 eui64 = 0;

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "getEui64";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::eui64>("eui64")};
        }
    };
};

struct GetNodeId
{
    bool operator==(const GetNodeId &) const = default;

    static constexpr std::string_view Name = "getNodeId";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members() { return std::array<EzspMember<GetNodeId>, 0>{}; }

    struct Response
    {
        NodeId node = 0;

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "getNodeId";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::node>("nodeId")};
        }
    };
};

struct ReadCounters
{
    bool operator==(const ReadCounters &) const = default;

    static constexpr std::string_view Name = "readCounters";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members() { return std::array<EzspMember<ReadCounters>, 0>{}; }

    struct Response
    {
        Response() = default; // no aggregate: it travels through co_await

        std::vector<std::uint16_t> counters;

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "readCounters";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::counters>("values")};
        }
    };
};

struct TokenFactoryReset
{
    bool keepsFrameCounter = false;
    bool keepsBootCounter = false;

    bool operator==(const TokenFactoryReset &) const = default;

    static constexpr std::string_view Name = "tokenFactoryReset";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = TokenFactoryReset;
        return std::array{member<&C::keepsFrameCounter>("excludeOutgoingFC"),
                          member<&C::keepsBootCounter>("excludeBootCounter")};
    }

    struct Response
    {
        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "tokenFactoryReset";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members() { return std::array<EzspMember<Response>, 0>{}; }
    };
};

/// What answers a command that the co-processor does not take.
struct InvalidCommand
{
    std::uint32_t status = 0;

    bool operator==(const InvalidCommand &) const = default;

    static constexpr std::string_view Name = "invalidCommand";
    static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
    static constexpr auto members()
    {
        using C = InvalidCommand;
        return std::array{member<&C::status>("status")};
    }
};

} // namespace meterglass::ezsp
