#include "meterlink/ezsp/linkkeys.h"

#include "meterlink/ezsp/addressmessages.h"
#include "meterlink/ezsp/keymessages.h"
#include "meterlink/ezsp/networkmessages.h"
#include "meterlink/ezsp/smartenergysetup.h"

namespace meterglass::ezsp {

namespace {

/// From here on keys are handed over by the security manager's commands.
constexpr EzspVersion SecurityManagerVersion = 12;

/// How a command ended that stores a key.
template<typename Response>
StepEnd endOfStoring(const han::Result<Response> &answer, EzspVersion version, CoordinatorTrouble ifRefused)
{
    if (answer && statusFrom(answer->status, version) == EzspStatus::TableFull)
        return CoordinatorTrouble::KeyTableFull;
    return endOf(answer, version, ifRefused);
}

Step importJoiningKey(EzspHost *host, Eui64 device, EzspKey key, std::stop_token stop)
{
    constexpr auto Refused = CoordinatorTrouble::JoiningRefused;
    if (host->version() < SecurityManagerVersion) {
        const AddTransientLinkKey command{device, key};
        const auto answer = co_await host->send(command, stop);
        co_return endOfStoring(answer, host->version(), Refused);
    }
    ImportTransientKey command{device, key, std::nullopt};
    const auto answer = co_await host->send(command, stop);
    co_return endOfStoring(answer, WideStatusVersion, Refused);
}

/// Where a device's key goes: where its last one is, or the first free place. The address 0 stands for free places.
QCoro::Task<han::Result<std::uint8_t>> placeFor(EzspHost *host, Eui64 device, std::stop_token stop)
{
    constexpr std::uint8_t None = 0xFF;
    std::uint8_t place = None;
    for (const Eui64 wanted : {device, Eui64(0)}) {
        const FindKeyTableEntry command{wanted, true};
        const auto answer = co_await host->send(command, stop);
        if (!answer)
            co_return answer.error();
        place = answer->index;
        if (place != None)
            break;
    }
    co_return place;
}

Step importAtPlace(EzspHost *host, Eui64 device, EzspKey key, std::stop_token stop)
{
    constexpr auto Full = CoordinatorTrouble::KeyTableFull;
    const han::Result<std::uint8_t> place = co_await placeFor(host, device, stop);
    if (!place)
        co_return StepEnd(place.error(), Full);
    const ImportLinkKey command{*place, device, key};
    const auto answer = co_await host->send(command, stop);
    co_return endOf(answer, WideStatusVersion, Full); // the security manager's status has always had 32 bits
}

} // namespace

EzspKey keyOf(const security::Key128 &key)
{
    EzspKey octets{};
    std::copy(key.octets().begin(), key.octets().end(), octets.begin());
    return octets;
}

Step admit(EzspHost *host, Eui64 device, security::Key128 joiningKey, std::uint8_t duration, std::stop_token stop)
{
    const StepEnd imported = co_await importJoiningKey(host, device, keyOf(joiningKey), stop);
    if (!imported.isDone())
        co_return imported;
    const StepEnd decided = co_await setTrustCentrePolicy(host, true, stop);
    if (!decided.isDone())
        co_return decided;
    const PermitJoining command{duration};
    const auto answer = co_await host->send(command, stop);
    co_return endOf(answer, host->version(), CoordinatorTrouble::JoiningRefused);
}

Step storeLinkKey(EzspHost *host, Eui64 device, security::Key128 linkKey, std::stop_token stop)
{
    if (host->version() >= SecurityManagerVersion)
        co_return co_await importAtPlace(host, device, keyOf(linkKey), stop);
    const AddOrUpdateKeyTableEntry command{device, true, keyOf(linkKey)};
    const auto answer = co_await host->send(command, stop);
    co_return endOfStoring(answer, host->version(), CoordinatorTrouble::KeyTableFull);
}

/// The stack keeps it apart from those of the table, which the security manager can reach.
Step storeTrustCentreKey(EzspHost *host, Eui64 trustCentre, security::Key128 linkKey, std::stop_token stop)
{
    if (host->version() < SecurityManagerVersion)
        co_return co_await storeLinkKey(host, trustCentre, linkKey, stop);
    constexpr std::uint8_t TrustCentreLink = 2; // of SecurityManagerKeyType
    ImportKey command;
    command.context.coreKeyType = TrustCentreLink;
    command.context.eui64 = trustCentre;
    command.key = keyOf(linkKey);
    const auto answer = co_await host->send(command, stop);
    co_return endOf(answer, WideStatusVersion, CoordinatorTrouble::KeyTableFull);
}

/// One place is enough: one meter is read.
Step nameNode(EzspHost *host, Eui64 device, NodeId node, std::stop_token stop)
{
    constexpr std::uint8_t Place = 0;
    constexpr auto Refused = CoordinatorTrouble::ConfigurationRefused;
    const SetAddressTableRemoteEui64 address{Place, device};
    const auto named = co_await host->send(address, stop);
    const StepEnd end = endOf(named, host->version(), Refused);
    if (!end.isDone())
        co_return end;
    const SetAddressTableRemoteNodeId place{Place, node};
    const auto placed = co_await host->send(place, stop);
    co_return placed ? StepEnd() : StepEnd(placed.error(), Refused);
}

} // namespace meterglass::ezsp
