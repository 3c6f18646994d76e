#pragma once

#include "meterlink/ezsp/ezspmessage.h"
#include "meterlink/ezsp/ezspstatusanswer.h"
#include "meterlink/ezsp/ezspstructures.h"

/// Link keys and network keys on the co-processor (UG100 9).
namespace meterglass::ezsp {

/// How a device with an install code is let in, up to version 12.
struct AddTransientLinkKey
{
    Eui64 partner = 0;
    EzspKey key{};

    bool operator==(const AddTransientLinkKey &) const = default;

    static constexpr std::string_view Name = "addTransientLinkKey";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = AddTransientLinkKey;
        return std::array{member<&C::partner>("partner"), member<&C::key>("transientKey")};
    }

    using Response = EzspStatusAnswer<AddTransientLinkKey>;
};

/// The same from version 12 on.
struct ImportTransientKey
{
    Eui64 eui64 = 0;
    EzspKey key{};
    std::optional<std::uint8_t> flags; ///< of SecurityManagerContextFlags; not sent from version 14 on

    bool operator==(const ImportTransientKey &) const = default;

    static constexpr std::string_view Name = "importTransientKey";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = ImportTransientKey;
        return std::array{member<&C::eui64>("eui64"), member<&C::key>("plaintext_key"), member<&C::flags>("flags")};
    }

    using Response = EzspStatusAnswer<ImportTransientKey>;
};

struct ClearTransientLinkKeys
{
    bool operator==(const ClearTransientLinkKeys &) const = default;

    static constexpr std::string_view Name = "clearTransientLinkKeys";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members() { return std::array<EzspMember<ClearTransientLinkKeys>, 0>{}; }

    struct Response
    {
        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "clearTransientLinkKeys";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members() { return std::array<EzspMember<Response>, 0>{}; }
    };
};

struct ClearKeyTable
{
    bool operator==(const ClearKeyTable &) const = default;

    static constexpr std::string_view Name = "clearKeyTable";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members() { return std::array<EzspMember<ClearKeyTable>, 0>{}; }

    using Response = EzspStatusAnswer<ClearKeyTable>;
};

/// Stores a link key that the host has established, up to version 12.
struct AddOrUpdateKeyTableEntry
{
    Eui64 eui64 = 0;
    bool isLinkKey = false;
    EzspKey key{};

    bool operator==(const AddOrUpdateKeyTableEntry &) const = default;

    static constexpr std::string_view Name = "addOrUpdateKeyTableEntry";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = AddOrUpdateKeyTableEntry;
        return std::array{member<&C::eui64>("address"), member<&C::isLinkKey>("linkKey"), member<&C::key>("keyData")};
    }

    using Response = EzspStatusAnswer<AddOrUpdateKeyTableEntry>;
};

/// The same from version 12 on.
struct ImportLinkKey
{
    std::uint8_t index = 0;
    Eui64 eui64 = 0;
    EzspKey key{};

    bool operator==(const ImportLinkKey &) const = default;

    static constexpr std::string_view Name = "importLinkKey";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = ImportLinkKey;
        return std::array{member<&C::index>("index"), member<&C::eui64>("address"), member<&C::key>("key")};
    }

    using Response = EzspStatusAnswer<ImportLinkKey>;
};

/// A key that has its place by its type, from version 12 on.
struct ImportKey
{
    EzspKeyContext context;
    EzspKey key{};

    bool operator==(const ImportKey &) const = default;

    static constexpr std::string_view Name = "importKey";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = ImportKey;
        return std::array{member<&C::context>("context"), member<&C::key>("key")};
    }

    using Response = EzspStatusAnswer<ImportKey>;
};

/// Asks the trust centre for a link key with another of its devices.
struct RequestLinkKey
{
    Eui64 partner = 0;

    bool operator==(const RequestLinkKey &) const = default;

    static constexpr std::string_view Name = "requestLinkKey";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = RequestLinkKey;
        return std::array{member<&C::partner>("partner")};
    }

    using Response = EzspStatusAnswer<RequestLinkKey>;
};

struct FindKeyTableEntry
{
    Eui64 eui64 = 0;
    bool isLinkKey = false;

    bool operator==(const FindKeyTableEntry &) const = default;

    static constexpr std::string_view Name = "findKeyTableEntry";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = FindKeyTableEntry;
        return std::array{member<&C::eui64>("address"), member<&C::isLinkKey>("linkKey")};
    }

    struct Response
    {
        std::uint8_t index = 0; ///< 0xFF where there is none

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "findKeyTableEntry";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::index>("index")};
        }
    };
};

/// Up to version 12.
struct GetKey
{
    std::uint8_t type = 0; ///< of EmberKeyType

    bool operator==(const GetKey &) const = default;

    static constexpr std::string_view Name = "getKey";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = GetKey;
        return std::array{member<&C::type>("keyType")};
    }

    struct Response
    {
        std::uint32_t status = 0;
        EzspKeyRecord key;

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "getKey";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::status>("status"), member<&C::key>("keyStruct")};
        }
    };
};

/// From version 12 on.
struct ExportKey
{
    EzspKeyContext context;

    bool operator==(const ExportKey &) const = default;

    static constexpr std::string_view Name = "exportKey";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = ExportKey;
        return std::array{member<&C::context>("context")};
    }

    struct Response
    {
        std::uint32_t status = 0;
        EzspKey key{};
        std::optional<EzspKeyContext> context; ///< from version 14 on

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "exportKey";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::status>("status"), member<&C::key>("key"), member<&C::context>("context")};
        }
    };
};

/// From version 13 on.
struct GetNetworkKeyInfo
{
    bool operator==(const GetNetworkKeyInfo &) const = default;

    static constexpr std::string_view Name = "getNetworkKeyInfo";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members() { return std::array<EzspMember<GetNetworkKeyInfo>, 0>{}; }

    struct Response
    {
        std::uint32_t status = 0;
        EzspNetworkKeyInfo info;

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "getNetworkKeyInfo";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::status>("status"), member<&C::info>("network_key_info")};
        }
    };
};

} // namespace meterglass::ezsp
