#pragma once

#include "meterlink/ezsp/ezspmessage.h"
#include "meterlink/ezsp/ezspstatusanswer.h"
#include "meterlink/ezsp/ezspstructures.h"

/// Certificate-based key establishment in suite 2 on the co-processor (UG100 11). Generating and calculating answer that
/// they are in progress, and end with a callback.
namespace meterglass::ezsp {

struct GenerateCbkeKeys
{
    bool operator==(const GenerateCbkeKeys &) const = default;

    static constexpr std::string_view Name = "generateCbkeKeys283k1";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members() { return std::array<EzspMember<GenerateCbkeKeys>, 0>{}; }

    using Response = EzspStatusAnswer<GenerateCbkeKeys>;
};

struct GenerateCbkeKeysHandler
{
    std::uint32_t status = 0;
    PublicKey283k1 ephemeralKey{};

    bool operator==(const GenerateCbkeKeysHandler &) const = default;

    static constexpr std::string_view Name = "generateCbkeKeysHandler283k1";
    static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
    static constexpr auto members()
    {
        using C = GenerateCbkeKeysHandler;
        return std::array{member<&C::status>("status"), member<&C::ephemeralKey>("ephemeralPublicKey")};
    }
};

struct CalculateSmacs
{
    bool isInitiator = false;
    Certificate283k1 partnerCertificate{};
    PublicKey283k1 partnerEphemeralKey{};

    bool operator==(const CalculateSmacs &) const = default;

    static constexpr std::string_view Name = "calculateSmacs283k1";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = CalculateSmacs;
        return std::array{member<&C::isInitiator>("amInitiator"), member<&C::partnerCertificate>("partnerCertificate"),
                          member<&C::partnerEphemeralKey>("partnerEphemeralPublicKey")};
    }

    using Response = EzspStatusAnswer<CalculateSmacs>;
};

struct CalculateSmacsHandler
{
    std::uint32_t status = 0;
    Smac initiatorSmac{};
    Smac responderSmac{};

    bool operator==(const CalculateSmacsHandler &) const = default;

    static constexpr std::string_view Name = "calculateSmacsHandler283k1";
    static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
    static constexpr auto members()
    {
        using C = CalculateSmacsHandler;
        return std::array{member<&C::status>("status"), member<&C::initiatorSmac>("initiatorSmac"),
                          member<&C::responderSmac>("responderSmac")};
    }
};

struct ClearCbkeData
{
    bool isLinkKeyStored = false;

    bool operator==(const ClearCbkeData &) const = default;

    static constexpr std::string_view Name = "clearTemporaryDataMaybeStoreLinkKey283k1";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = ClearCbkeData;
        return std::array{member<&C::isLinkKeyStored>("storeLinkKey")};
    }

    using Response = EzspStatusAnswer<ClearCbkeData>;
};

struct GetCertificate
{
    bool operator==(const GetCertificate &) const = default;

    static constexpr std::string_view Name = "getCertificate283k1";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members() { return std::array<EzspMember<GetCertificate>, 0>{}; }

    struct Response
    {
        std::uint32_t status = 0;
        Certificate283k1 certificate{};

        bool operator==(const Response &) const = default;

        static constexpr std::string_view Name = "getCertificate283k1";
        static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
        static constexpr auto members()
        {
            using C = Response;
            return std::array{member<&C::status>("status"), member<&C::certificate>("localCert")};
        }
    };
};

/// Burns the certificate and keys that three values of setValue hold (1A, 1B, 1C), once.
struct SaveCbkeData
{
    bool operator==(const SaveCbkeData &) const = default;

    static constexpr std::string_view Name = "savePreinstalledCbkeData283k1";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members() { return std::array<EzspMember<SaveCbkeData>, 0>{}; }

    using Response = EzspStatusAnswer<SaveCbkeData>;
};

} // namespace meterglass::ezsp
