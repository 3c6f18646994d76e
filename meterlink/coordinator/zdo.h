#pragma once

#include "meterlink/ezsp/ezspstructures.h"
#include "meterlink/zcl/identifiers.h"

/// The ZigBee device profile, as far as devices tell each other who they are (ZigBee specification 2.4).
namespace meterglass::coordinator {

inline constexpr std::uint16_t DeviceProfile = 0x0000;
inline constexpr std::uint8_t DeviceEndpoint = 0;

/// What answers at one endpoint.
struct SimpleDescriptor
{
    std::uint8_t endpoint = 0;
    std::uint16_t profile = 0;
    std::uint16_t device = 0;
    std::uint8_t deviceVersion = 0;
    std::vector<std::uint16_t> inputClusters;
    std::vector<std::uint16_t> outputClusters;

    bool operator==(const SimpleDescriptor &) const = default;
};

struct DeviceDescription
{
    ezsp::NodeId node = 0;
    ezsp::Eui64 eui64 = 0;
    /// It forms the network and keeps its keys; else a router.
    bool isCoordinator = false;
    std::uint16_t manufacturer = 0;
    std::vector<SimpleDescriptor> endpoints;

    bool operator==(const DeviceDescription &) const = default;
};

struct ZdoMessage
{
    zcl::ClusterId cluster{};
    zcl::Bytes payload;

    bool operator==(const ZdoMessage &) const = default;
};

/// The answer of a device to a request; to one that it does not know, that it is not supported. Answers, and what is too
/// short to be a request, get none.
std::optional<ZdoMessage> answerZdo(const DeviceDescription &device, zcl::ClusterId cluster, zcl::ByteView payload);

/// What a device says to all when it has joined.
ZdoMessage deviceAnnounce(const DeviceDescription &device, std::uint8_t sequence);

} // namespace meterglass::coordinator
