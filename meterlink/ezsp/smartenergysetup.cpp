#include "meterlink/ezsp/smartenergysetup.h"

#include "meterlink/han/apsframe.h"
#include "meterlink/se/clusters.h"

#include <span>

namespace meterglass::ezsp {

namespace {

namespace cluster = se::cluster;

/// A configuration value (EzspConfigId). Those that are only of use may be refused for want of memory, or be unknown
/// to the version.
struct Setting
{
    std::uint8_t id = 0;
    std::uint16_t value = 0;
    bool isNeeded = false;
};

constexpr Setting Settings[] = {
    {0x0C, 2, true},     // stack profile: ZigBee PRO
    {0x0D, 5, true},     // security level: encrypted, with an integrity code of 4 octets
    {0x1E, 12, true},    // key table: link keys of the devices of a home
    {0x19, 12, false},   // devices whose EUI-64 the trust centre keeps
    {0x29, 1, false},    // certificates
    {0x05, 12, false},   // address table
    {0x10, 30, false},   // hops
    {0x11, 16, false},   // sleeping children
    {0x12, 7680, false}, // ms that a message waits for a sleeping child: the longest that ZigBee knows
    {0x1C, 1, false},    // fragments that may be on their way at a time
    {0x36, 300, false},  // s that the key of an install code is kept
};

/// A policy (EzspPolicyId) and its decision (EzspDecisionId).
struct Policy
{
    std::uint8_t id = 0;
    std::uint8_t decision = 0;
};

constexpr std::uint8_t TrustCentrePolicy = 0x00;

constexpr Policy Policies[] = {
    {0x01, 0x10}, // bindings: nobody may change them
    {0x04, 0x40}, // confirmations: without the message
    {0x05, 0x50}, // trust centre link keys: by key establishment alone
    {0x06, 0x61}, // application link keys: between two devices that ask for one
};

/// From version 8 on the decision is a set of bits (EzspDecisionBitmask).
std::uint8_t trustCentreDecision(EzspVersion version, bool isJoiningAllowed)
{
    constexpr EzspVersion FirstWithBits = 8;
    constexpr std::uint8_t JoinsByInstallCode = 0x01 | 0x10;
    constexpr std::uint8_t UnsecuredRejoins = 0x02;
    constexpr std::uint8_t JoinsByInstallCodeBefore = 0x06;
    constexpr std::uint8_t RejoinsOnlyBefore = 0x02;
    if (version >= FirstWithBits)
        return isJoiningAllowed ? JoinsByInstallCode | UnsecuredRejoins : UnsecuredRejoins;
    return isJoiningAllowed ? JoinsByInstallCodeBefore : RejoinsOnlyBefore;
}

constexpr zcl::ClusterId ServedByCoordinator[] = {cluster::Basic, cluster::Time, cluster::KeyEstablishment};
constexpr zcl::ClusterId ServedByDevice[] = {cluster::Basic, cluster::KeyEstablishment};

/// A client of the meter's clusters: an Energy Services Interface on a network of its own.
AddEndpoint hanEndpoint(std::optional<HanRole> role)
{
    constexpr std::uint16_t EnergyServicesInterface = 0x0500;
    using Clusters = std::span<const zcl::ClusterId>;
    const Clusters served = role ? Clusters(ServedByDevice) : Clusters(ServedByCoordinator);
    constexpr zcl::ClusterId Used[] = {cluster::Basic,      cluster::Time,     cluster::KeepAlive,
                                       cluster::Price,      cluster::Metering, cluster::Messaging,
                                       cluster::Prepayment, cluster::Calendar, cluster::DeviceManagement,
                                       cluster::Events,     cluster::Drlc,     cluster::KeyEstablishment};
    AddEndpoint endpoint;
    endpoint.endpoint = HanEndpoint;
    endpoint.profile = han::SmartEnergyProfile;
    endpoint.device = role ? deviceIdOf(*role) : EnergyServicesInterface;
    for (const zcl::ClusterId id : served)
        endpoint.inputClusters.push_back(static_cast<std::uint16_t>(id));
    for (const zcl::ClusterId id : Used)
        endpoint.outputClusters.push_back(static_cast<std::uint16_t>(id));
    endpoint.inputCount = static_cast<std::uint8_t>(served.size());
    endpoint.outputCount = std::size(Used);
    return endpoint;
}

constexpr auto Refused = CoordinatorTrouble::ConfigurationRefused;

} // namespace

Step setUpSmartEnergy(EzspHost *host, std::optional<HanRole> role, std::stop_token stop)
{
    for (const Setting &setting : Settings) {
        const SetConfigurationValue command{setting.id, setting.value};
        const auto answer = co_await host->send(command, stop);
        const StepEnd end = endOf(answer, host->version(), Refused);
        if (!end.isDone() && (setting.isNeeded || end.trouble() != Refused))
            co_return end;
    }
    for (const Policy &policy : Policies) {
        const SetPolicy command{policy.id, policy.decision};
        const auto answer = co_await host->send(command, stop);
        const StepEnd end = endOf(answer, host->version(), Refused);
        if (!end.isDone() && end.trouble() != Refused)
            co_return end;
    }
    AddEndpoint endpoint = hanEndpoint(role);
    const auto added = co_await host->send(std::move(endpoint), stop);
    const StepEnd end = endOf(added, host->version(), Refused);
    if (!end.isDone() || role)
        co_return end;
    co_return co_await setTrustCentrePolicy(host, false, stop);
}

Step setTrustCentrePolicy(EzspHost *host, bool isJoiningAllowed, std::stop_token stop)
{
    const SetPolicy command{TrustCentrePolicy, trustCentreDecision(host->version(), isJoiningAllowed)};
    const auto answer = co_await host->send(command, stop);
    co_return endOf(answer, host->version(), Refused);
}

} // namespace meterglass::ezsp
