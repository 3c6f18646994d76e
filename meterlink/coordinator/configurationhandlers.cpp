#include "meterlink/coordinator/commandhandlers.h"
#include "meterlink/ezsp/configurationmessages.h"
#include "meterlink/ezsp/utilitymessages.h"

#include <algorithm>

/// How a host configures the co-processor (UG100 4).
namespace meterglass::coordinator {

namespace {

using ezsp::EzspStatus;

/// EzspStatus of configuration before version 14; from then on sl_Status has one for both.
std::uint32_t invalidId(const NcpStack &stack)
{
    constexpr std::uint32_t ErrorInvalidId = 0x37;
    return stack.version() >= ezsp::WideStatusVersion ? stack.wire(EzspStatus::BadArgument) : ErrorInvalidId;
}

/// Values of EzspValueId that nobody has set.
zcl::Bytes valueOf(const NcpStack &stack, std::uint8_t id)
{
    constexpr std::uint8_t VersionInfo = 0x11;
    if (id != VersionInfo)
        return {};
    constexpr std::uint8_t Released = 0xAA;
    // Build number, major, minor, patch, special, type; the line of the stack goes with the version of EZSP.
    const bool isEight = stack.version() >= ezsp::WideStatusVersion;
    return {0x00, 0x00,    static_cast<std::uint8_t>(isEight ? 8 : 7), static_cast<std::uint8_t>(isEight ? 0 : 4), 0x00,
            0x00, Released};
}

ezsp::GetConfigurationValue::Response getConfiguration(NcpStack &stack, const ezsp::GetConfigurationValue &command)
{
    const auto &configuration = stack.memory().configuration;
    if (command.id == NcpStack::KeyTableSize)
        return {0, stack.keyTableSize()};
    const auto found = configuration.find(command.id);
    return {0, found == configuration.end() ? std::uint16_t(0) : found->second};
}

ezsp::SetConfigurationValue::Response setConfiguration(NcpStack &stack, const ezsp::SetConfigurationValue &command)
{
    stack.memory().configuration[command.id] = command.value;
    return {};
}

ezsp::GetValue::Response getValue(NcpStack &stack, const ezsp::GetValue &command)
{
    const auto &values = stack.memory().values;
    const auto found = values.find(command.id);
    ezsp::GetValue::Response response;
    response.value = found == values.end() ? valueOf(stack, command.id) : found->second;
    if (response.value.empty())
        response.status = invalidId(stack);
    return response;
}

ezsp::SetValue::Response setValue(NcpStack &stack, const ezsp::SetValue &command)
{
    stack.memory().values[command.id] = command.value;
    return {};
}

/// Of the endpoint's flags alone: bit 0 says that it is enabled.
ezsp::GetExtendedValue::Response getExtendedValue(NcpStack &stack, const ezsp::GetExtendedValue &command)
{
    constexpr std::uint8_t EndpointFlags = 0x00;
    const auto &endpoints = stack.memory().endpoints;
    const bool isKnown = std::any_of(endpoints.begin(), endpoints.end(), [&](const SimpleDescriptor &descriptor) {
        return descriptor.endpoint == command.characteristics;
    });
    ezsp::GetExtendedValue::Response response;
    response.status = command.id == EndpointFlags && isKnown ? 0 : invalidId(stack);
    response.value = {static_cast<std::uint8_t>(isKnown ? 1 : 0), 0};
    return response;
}

ezsp::SetPolicy::Response setPolicy(NcpStack &stack, const ezsp::SetPolicy &command)
{
    stack.memory().policies[command.id] = command.decision;
    return {};
}

ezsp::AddEndpoint::Response addEndpoint(NcpStack &stack, const ezsp::AddEndpoint &command)
{
    auto &endpoints = stack.memory().endpoints;
    const bool isTaken = std::any_of(endpoints.begin(), endpoints.end(), [&](const SimpleDescriptor &descriptor) {
        return descriptor.endpoint == command.endpoint;
    });
    if (isTaken || stack.memory().isNetworkUp)
        return {stack.version() >= ezsp::WideStatusVersion ? stack.wire(EzspStatus::InvalidCall) : 0x38U};
    endpoints.push_back({command.endpoint, command.profile, command.device, command.deviceVersion,
                         command.inputClusters, command.outputClusters});
    return {};
}

constexpr CommandHandler Handlers[] = {
    handler<&getConfiguration>(), handler<&setConfiguration>(), handler<&getValue>(),    handler<&setValue>(),
    handler<&getExtendedValue>(), handler<&setPolicy>(),        handler<&addEndpoint>(),
};

} // namespace

std::span<const CommandHandler> tables::configurationHandlers()
{
    return Handlers;
}

} // namespace meterglass::coordinator
