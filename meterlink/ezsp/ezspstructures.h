#pragma once

#include "meterlink/zcl/bytes.h"

#include <array>
#include <optional>
#include <tuple>

/// The structures of EZSP that messages hold (UG100 2.2); `members()` has their order on the wire.
namespace meterglass::ezsp {

/// Most significant byte first in text; on the wire the other way round.
using Eui64 = std::uint64_t;
using NodeId = std::uint16_t;
using EzspKey = std::array<std::uint8_t, 16>;
/// Of key establishment in suite 2, on the curve sect283k1.
using Certificate283k1 = std::array<std::uint8_t, 74>;
using PublicKey283k1 = std::array<std::uint8_t, 37>;
using Smac = std::array<std::uint8_t, 16>;

struct EzspApsFrame
{
    std::uint16_t profile = 0;
    std::uint16_t cluster = 0;
    std::uint8_t sourceEndpoint = 0;
    std::uint8_t destinationEndpoint = 0;
    /// Bits of EmberApsOption.
    std::uint16_t options = 0;
    std::uint16_t group = 0;
    std::uint8_t sequence = 0;

    bool operator==(const EzspApsFrame &) const = default;

    static constexpr auto members()
    {
        using S = EzspApsFrame;
        return std::tuple(&S::profile, &S::cluster, &S::sourceEndpoint, &S::destinationEndpoint, &S::options, &S::group,
                          &S::sequence);
    }
};

struct EzspNetworkParameters
{
    Eui64 extendedPanId = 0;
    std::uint16_t panId = 0;
    std::int8_t radioTxPower = 0; ///< dBm
    std::uint8_t radioChannel = 0;
    std::uint8_t joinMethod = 0;
    NodeId networkManager = 0;
    std::uint8_t updateId = 0;
    std::uint32_t channels = 0; ///< bit n is channel n

    bool operator==(const EzspNetworkParameters &) const = default;

    static constexpr auto members()
    {
        using S = EzspNetworkParameters;
        return std::tuple(&S::extendedPanId, &S::panId, &S::radioTxPower, &S::radioChannel, &S::joinMethod,
                          &S::networkManager, &S::updateId, &S::channels);
    }
};

struct EzspFoundNetwork
{
    std::uint8_t channel = 0;
    std::uint16_t panId = 0;
    Eui64 extendedPanId = 0;
    bool isJoiningAllowed = false;
    std::uint8_t stackProfile = 0;
    std::uint8_t updateId = 0;

    bool operator==(const EzspFoundNetwork &) const = default;

    static constexpr auto members()
    {
        using S = EzspFoundNetwork;
        return std::tuple(&S::channel, &S::panId, &S::extendedPanId, &S::isJoiningAllowed, &S::stackProfile,
                          &S::updateId);
    }
};

struct EzspInitialSecurityState
{
    /// Bits of EmberInitialSecurityBitmask.
    std::uint16_t bitmask = 0;
    EzspKey preconfiguredKey{};
    EzspKey networkKey{};
    std::uint8_t networkKeySequence = 0;
    Eui64 trustCentre = 0;

    bool operator==(const EzspInitialSecurityState &) const = default;

    static constexpr auto members()
    {
        using S = EzspInitialSecurityState;
        return std::tuple(&S::bitmask, &S::preconfiguredKey, &S::networkKey, &S::networkKeySequence, &S::trustCentre);
    }
};

/// A key as version 12 and later name it.
struct EzspKeyContext
{
    std::uint8_t coreKeyType = 0; ///< of SecurityManagerKeyType
    std::uint8_t keyIndex = 0;
    std::uint16_t derivedType = 0;
    Eui64 eui64 = 0;
    std::uint8_t networkIndex = 0;
    std::uint8_t flags = 0; ///< of SecurityManagerContextFlags
    std::uint32_t algorithmPermission = 0;

    bool operator==(const EzspKeyContext &) const = default;

    static constexpr auto members()
    {
        using S = EzspKeyContext;
        return std::tuple(&S::coreKeyType, &S::keyIndex, &S::derivedType, &S::eui64, &S::networkIndex, &S::flags,
                          &S::algorithmPermission);
    }
};

/// A key as getKey of version 12 and earlier tells it.
struct EzspKeyRecord
{
    std::uint16_t bitmask = 0; ///< of EmberKeyStructBitmask
    std::uint8_t type = 0;     ///< of EmberKeyType
    EzspKey key{};
    std::uint32_t outgoingFrameCounter = 0;
    std::uint32_t incomingFrameCounter = 0;
    std::uint8_t sequence = 0;
    Eui64 partner = 0;

    bool operator==(const EzspKeyRecord &) const = default;

    static constexpr auto members()
    {
        using S = EzspKeyRecord;
        return std::tuple(&S::bitmask, &S::type, &S::key, &S::outgoingFrameCounter, &S::incomingFrameCounter,
                          &S::sequence, &S::partner);
    }
};

struct EzspNetworkKeyInfo
{
    bool isSet = false;
    bool isAlternateSet = false;
    std::uint8_t sequence = 0;
    std::uint8_t alternateSequence = 0;
    std::uint32_t frameCounter = 0;

    bool operator==(const EzspNetworkKeyInfo &) const = default;

    static constexpr auto members()
    {
        using S = EzspNetworkKeyInfo;
        return std::tuple(&S::isSet, &S::isAlternateSet, &S::sequence, &S::alternateSequence, &S::frameCounter);
    }
};

struct EzspMulticastEntry
{
    std::uint16_t group = 0;
    std::uint8_t endpoint = 0;                ///< 0 for an entry that is not in use
    std::optional<std::uint8_t> networkIndex; ///< some co-processors of version 4 leave it out

    bool operator==(const EzspMulticastEntry &) const = default;

    static constexpr auto members()
    {
        using S = EzspMulticastEntry;
        return std::tuple(&S::group, &S::endpoint, &S::networkIndex);
    }
};

} // namespace meterglass::ezsp
