#pragma once

#include "meterlink/se/clusters.h"
#include "meterlink/se/command.h"

/// Commands of the Key Establishment cluster (ZSE 1.4 C.3).
namespace meterglass::se {

/// Bytes of a certificate, of an ephemeral public key (each of suite 1 and 2) and of a message authentication code.
inline constexpr std::uint8_t IdentityLengths[] = {48, 74};
inline constexpr std::uint8_t EphemeralDataLengths[] = {22, 37};
inline constexpr std::uint8_t SmacLengths[] = {16};

struct InitiateKeyEstablishmentRequest
{
    std::uint16_t keyEstablishmentSuite = 0;    ///< bit 0 sect163k1, bit 1 sect283k1 (GB)
    std::uint8_t ephemeralDataGenerateTime = 0; ///< seconds
    std::uint8_t confirmKeyGenerateTime = 0;    ///< seconds
    ListView<zcl::DataType::Uint8> identity;

    bool operator==(const InitiateKeyEstablishmentRequest &) const = default;

    static constexpr CommandId Id{cluster::KeyEstablishment, zcl::Direction::ClientToServer, 0x00};
    static constexpr std::string_view Name = "InitiateKeyEstablishmentRequest";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = InitiateKeyEstablishmentRequest;
        return std::tuple(field<Map16>("keyEstablishmentSuite", &C::keyEstablishmentSuite),
                          field<Uint8>("ephemeralDataGenerateTime", &C::ephemeralDataGenerateTime),
                          field<Uint8>("confirmKeyGenerateTime", &C::confirmKeyGenerateTime),
                          octets("identity", &C::identity, "Identity", IdentityLengths));
    }
};

struct EphemeralDataRequest
{
    ListView<zcl::DataType::Uint8> ephemeralData;

    bool operator==(const EphemeralDataRequest &) const = default;

    static constexpr CommandId Id{cluster::KeyEstablishment, zcl::Direction::ClientToServer, 0x01};
    static constexpr std::string_view Name = "EphemeralDataRequest";
    static constexpr auto fields()
    {
        using C = EphemeralDataRequest;
        return std::tuple(octets("ephemeralData", &C::ephemeralData, "EphemeralData", EphemeralDataLengths));
    }
};

struct ConfirmKeyDataRequest
{
    ListView<zcl::DataType::Uint8> secureMessageAuthenticationCode;

    bool operator==(const ConfirmKeyDataRequest &) const = default;

    static constexpr CommandId Id{cluster::KeyEstablishment, zcl::Direction::ClientToServer, 0x02};
    static constexpr std::string_view Name = "ConfirmKeyDataRequest";
    static constexpr auto fields()
    {
        using C = ConfirmKeyDataRequest;
        return std::tuple(
            octets("secureMessageAuthenticationCode", &C::secureMessageAuthenticationCode, "Smac", SmacLengths));
    }
};

struct InitiateKeyEstablishmentResponse
{
    std::uint16_t requestedKeyEstablishmentSuite = 0; ///< bit 0 sect163k1, bit 1 sect283k1 (GB)
    std::uint8_t ephemeralDataGenerateTime = 0;       ///< seconds
    std::uint8_t confirmKeyGenerateTime = 0;          ///< seconds
    ListView<zcl::DataType::Uint8> identity;

    bool operator==(const InitiateKeyEstablishmentResponse &) const = default;

    static constexpr CommandId Id{cluster::KeyEstablishment, zcl::Direction::ServerToClient, 0x00};
    static constexpr std::string_view Name = "InitiateKeyEstablishmentResponse";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = InitiateKeyEstablishmentResponse;
        return std::tuple(field<Map16>("requestedKeyEstablishmentSuite", &C::requestedKeyEstablishmentSuite),
                          field<Uint8>("ephemeralDataGenerateTime", &C::ephemeralDataGenerateTime),
                          field<Uint8>("confirmKeyGenerateTime", &C::confirmKeyGenerateTime),
                          octets("identity", &C::identity, "Identity", IdentityLengths));
    }
};

struct EphemeralDataResponse
{
    ListView<zcl::DataType::Uint8> ephemeralData;

    bool operator==(const EphemeralDataResponse &) const = default;

    static constexpr CommandId Id{cluster::KeyEstablishment, zcl::Direction::ServerToClient, 0x01};
    static constexpr std::string_view Name = "EphemeralDataResponse";
    static constexpr auto fields()
    {
        using C = EphemeralDataResponse;
        return std::tuple(octets("ephemeralData", &C::ephemeralData, "EphemeralData", EphemeralDataLengths));
    }
};

struct ConfirmKeyDataResponse
{
    ListView<zcl::DataType::Uint8> secureMessageAuthenticationCode;

    bool operator==(const ConfirmKeyDataResponse &) const = default;

    static constexpr CommandId Id{cluster::KeyEstablishment, zcl::Direction::ServerToClient, 0x02};
    static constexpr std::string_view Name = "ConfirmKeyDataResponse";
    static constexpr auto fields()
    {
        using C = ConfirmKeyDataResponse;
        return std::tuple(
            octets("secureMessageAuthenticationCode", &C::secureMessageAuthenticationCode, "Smac", SmacLengths));
    }
};

struct TerminateKeyEstablishment
{
    std::uint8_t statusCode = 0;
    std::uint8_t waitTime = 0;               ///< seconds
    std::uint16_t keyEstablishmentSuite = 0; ///< bit 0 sect163k1, bit 1 sect283k1 (GB)

    bool operator==(const TerminateKeyEstablishment &) const = default;

    static constexpr CommandId Id{cluster::KeyEstablishment, zcl::Direction::ServerToClient, 0x03};
    static constexpr std::string_view Name = "TerminateKeyEstablishment";
    static constexpr auto fields()
    {
        using enum zcl::DataType;
        using C = TerminateKeyEstablishment;
        return std::tuple(field<Enum8>("statusCode", &C::statusCode), field<Uint8>("waitTime", &C::waitTime),
                          field<Map16>("keyEstablishmentSuite", &C::keyEstablishmentSuite));
    }
};

} // namespace meterglass::se
