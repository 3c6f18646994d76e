#pragma once

#include "meterlink/coordinator/zdo.h"
#include "meterlink/ezsp/radiocounter.h"
#include "meterlink/security/secret.h"

#include <array>
#include <map>

namespace meterglass::coordinator {

/// Whose node an entry of the address table is.
struct AddressEntry
{
    ezsp::Eui64 eui64 = 0;
    ezsp::NodeId node = 0;
};

/// What a host has told a co-processor and what that has counted, which a reset forgets.
struct NcpMemory
{
    static constexpr std::size_t CounterCount = 40;

    std::map<std::uint8_t, std::uint16_t> configuration;
    std::map<std::uint8_t, std::uint8_t> policies;
    std::map<std::uint8_t, zcl::Bytes> values;
    std::map<std::uint8_t, ezsp::EzspMulticastEntry> multicasts;
    std::vector<SimpleDescriptor> endpoints;
    /// The address table, by index.
    std::map<std::uint8_t, AddressEntry> addresses;
    std::uint16_t manufacturer = 0;
    /// Of devices that may join, by their address.
    std::map<ezsp::Eui64, security::Key128> transientKeys;
    bool isJoiningPermitted = false;
    bool isNetworkUp = false;
    /// By RadioCounter.
    std::array<std::uint16_t, CounterCount> counters{};

    void count(ezsp::RadioCounter counter) { ++counters[static_cast<std::size_t>(counter)]; }
};

struct LinkKeyEntry
{
    ezsp::Eui64 partner = 0;
    security::Key128 key;
};

/// What it is on a network that another device runs.
struct Membership
{
    ezsp::NodeId node = 0;
    ezsp::Eui64 trustCentre = 0;
};

/// What it keeps in its flash.
struct NcpTokens
{
    std::optional<ezsp::EzspNetworkParameters> network;
    /// Nothing where it is the network's coordinator.
    std::optional<Membership> membership;
    ezsp::EzspInitialSecurityState security;
    /// The key table, by index.
    std::map<std::uint8_t, LinkKeyEntry> linkKeys;
    /// Devices that have joined.
    std::map<ezsp::Eui64, ezsp::NodeId> devices;
};

} // namespace meterglass::coordinator
