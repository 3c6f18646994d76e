#pragma once

#include "meterlink/ezsp/ezspmessage.h"
#include "meterlink/ezsp/ezspstatusanswer.h"
#include "meterlink/ezsp/ezspstructures.h"

/// How a host agrees on a version and configures the co-processor (UG100 4).
namespace meterglass::ezsp {

/// The first command of all, in the form of version 4.
struct Version
{
    std::uint8_t desiredVersion = 0;

    bool operator==(const Version &) const = default;

    static constexpr std::string_view Name = "version";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = Version;
        return std::array{member<&C::desiredVersion>("desiredProtocolVersion")};
    }

    struct Response
    {
        std::uint8_t version = 0;
        std::uint8_t stackType = 0;
        std::uint16_t stackVersion = 0;

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "version";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::version>("protocolVersion"), member<&C::stackType>("stackType"),
                              member<&C::stackVersion>("stackVersion")};
        }
    };
};

struct GetConfigurationValue
{
    std::uint8_t id = 0;

    bool operator==(const GetConfigurationValue &) const = default;

    static constexpr std::string_view Name = "getConfigurationValue";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = GetConfigurationValue;
        return std::array{member<&C::id>("configId")};
    }

    struct Response
    {
        std::uint32_t status = 0;
        std::uint16_t value = 0;

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "getConfigurationValue";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::status>("status"), member<&C::value>("value")};
        }
    };
};

struct SetConfigurationValue
{
    std::uint8_t id = 0;
    std::uint16_t value = 0;

    bool operator==(const SetConfigurationValue &) const = default;

    static constexpr std::string_view Name = "setConfigurationValue";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = SetConfigurationValue;
        return std::array{member<&C::id>("configId"), member<&C::value>("value")};
    }

    using Response = EzspStatusAnswer<SetConfigurationValue>;
};

struct GetValue
{
    std::uint8_t id = 0;

    bool operator==(const GetValue &) const = default;

    static constexpr std::string_view Name = "getValue";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = GetValue;
        return std::array{member<&C::id>("valueId")};
    }

    struct Response
    {
        Response() = default; // no aggregate: it travels through co_await

        std::uint32_t status = 0;
        zcl::Bytes value;

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "getValue";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::status>("status"), member<&C::value>("value")};
        }
    };
};

struct SetValue
{
    SetValue() = default; // no aggregate: it travels through co_await

    std::uint8_t id = 0;
    zcl::Bytes value;

    bool operator==(const SetValue &) const = default;

    static constexpr std::string_view Name = "setValue";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = SetValue;
        return std::array{member<&C::id>("valueId"), member<&C::value>("value")};
    }

    using Response = EzspStatusAnswer<SetValue>;
};

struct GetExtendedValue
{
    std::uint8_t id = 0;
    std::uint32_t characteristics = 0;

    bool operator==(const GetExtendedValue &) const = default;

    static constexpr std::string_view Name = "getExtendedValue";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = GetExtendedValue;
        return std::array{member<&C::id>("valueId"), member<&C::characteristics>("characteristics")};
    }

    struct Response
    {
        Response() = default; // no aggregate: it travels through co_await

        std::uint32_t status = 0;
        zcl::Bytes value;

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "getExtendedValue";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::status>("status"), member<&C::value>("value")};
        }
    };
};

struct SetPolicy
{
    std::uint8_t id = 0;
    std::uint8_t decision = 0;

    bool operator==(const SetPolicy &) const = default;

    static constexpr std::string_view Name = "setPolicy";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = SetPolicy;
        return std::array{member<&C::id>("policyId"), member<&C::decision>("decisionId")};
    }

    using Response = EzspStatusAnswer<SetPolicy>;
};

struct AddEndpoint
{
    AddEndpoint() = default; // no aggregate: it travels through co_await

    std::uint8_t endpoint = 0;
    std::uint16_t profile = 0;
    std::uint16_t device = 0;
    std::uint8_t deviceVersion = 0;
    std::uint8_t inputCount = 0;
    std::uint8_t outputCount = 0;
    std::vector<std::uint16_t> inputClusters;
    std::vector<std::uint16_t> outputClusters;

    bool operator==(const AddEndpoint &) const = default;

    static constexpr std::string_view Name = "addEndpoint";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = AddEndpoint;
        return std::array{member<&C::endpoint>("endpoint"),
                          member<&C::profile>("profileId"),
                          member<&C::device>("deviceId"),
                          member<&C::deviceVersion>("deviceVersion"),
                          member<&C::inputCount>("inputClusterCount"),
                          member<&C::outputCount>("outputClusterCount"),
                          listMember<&C::inputClusters, &C::inputCount>("inputClusterList"),
                          listMember<&C::outputClusters, &C::outputCount>("outputClusterList")};
    }

    using Response = EzspStatusAnswer<AddEndpoint>;
};

} // namespace meterglass::ezsp
