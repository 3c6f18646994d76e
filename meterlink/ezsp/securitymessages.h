#pragma once

#include "meterlink/ezsp/ezspmessage.h"
#include "meterlink/ezsp/ezspstatusanswer.h"
#include "meterlink/ezsp/ezspstructures.h"

/// Keys and the trust centre (UG100 9 and 10).
namespace meterglass::ezsp {

struct SetInitialSecurityState
{
    EzspInitialSecurityState state;

    bool operator==(const SetInitialSecurityState &) const = default;

    static constexpr std::string_view Name = "setInitialSecurityState";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = SetInitialSecurityState;
        return std::array{member<&C::state>("state")};
    }

    using Response = EzspStatusAnswer<SetInitialSecurityState>;
};

struct TrustCentreJoinHandler
{
    NodeId node = 0;
    Eui64 eui64 = 0;
    std::uint8_t update = 0;   ///< of EmberDeviceUpdate
    std::uint8_t decision = 0; ///< of EmberJoinDecision
    NodeId parent = 0;

    bool operator==(const TrustCentreJoinHandler &) const = default;

    static constexpr std::string_view Name = "trustCenterJoinHandler";
    static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
    static constexpr auto members()
    {
        using C = TrustCentreJoinHandler;
        return std::array{member<&C::node>("newNodeId"), member<&C::eui64>("newNodeEui64"),
                          member<&C::update>("status"), member<&C::decision>("policyDecision"),
                          member<&C::parent>("parentOfNewNodeId")};
    }
};

struct KeyEstablishmentHandler
{
    Eui64 partner = 0;
    std::uint8_t status = 0; ///< of EmberKeyStatus

    bool operator==(const KeyEstablishmentHandler &) const = default;

    static constexpr std::string_view Name = "zigbeeKeyEstablishmentHandler";
    static constexpr EzspDirection Direction = EzspDirection::FromCoProcessor;
    static constexpr auto members()
    {
        using C = KeyEstablishmentHandler;
        return std::array{member<&C::partner>("partner"), member<&C::status>("status")};
    }
};

struct RemoveDevice
{
    NodeId destination = 0;
    Eui64 destinationEui64 = 0;
    Eui64 target = 0;

    bool operator==(const RemoveDevice &) const = default;

    static constexpr std::string_view Name = "removeDevice";
    static constexpr EzspDirection Direction = EzspDirection::FromHost;
    static constexpr auto members()
    {
        using C = RemoveDevice;
        return std::array{member<&C::destination>("destShort"), member<&C::destinationEui64>("destLong"),
                          member<&C::target>("targetLong")};
    }

    using Response = EzspStatusAnswer<RemoveDevice>;
};

} // namespace meterglass::ezsp
