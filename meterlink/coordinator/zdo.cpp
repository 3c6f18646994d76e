#include "meterlink/coordinator/zdo.h"

#include "meterlink/zcl/bytereader.h"
#include "meterlink/zcl/bytewriter.h"

#include <algorithm>

namespace meterglass::coordinator {

namespace {

enum class Request : std::uint16_t {
    NetworkAddress = 0x0000,
    IeeeAddress = 0x0001,
    NodeDescriptor = 0x0002,
    SimpleDescriptor = 0x0004,
    ActiveEndpoints = 0x0005,
    MatchDescriptor = 0x0006,
    DeviceAnnounce = 0x0013,
    PermitJoining = 0x0036,
};
constexpr std::uint16_t ResponseBit = 0x8000;

enum class Status : std::uint8_t { Success = 0x00, DeviceNotFound = 0x81, NotActive = 0x83, NotSupported = 0x84 };

/// A router or coordinator on the mains that always listens and gives out addresses.
constexpr std::uint8_t MacCapability = 0x8E;
constexpr std::uint8_t Band2400MHz = 0x40;
constexpr std::uint8_t LargestBuffer = 82;
/// Revision 22 of the specification; of a coordinator also the primary trust centre.
constexpr std::uint16_t StackRevision = 22 << 9;

zcl::ByteWriter begin(std::uint8_t sequence, Status status)
{
    zcl::ByteWriter writer;
    writer.u8(sequence).u8(static_cast<std::uint8_t>(status));
    return writer;
}

zcl::Bytes statusOnly(std::uint8_t sequence, Status status)
{
    return begin(sequence, status).take();
}

zcl::Bytes addresses(const DeviceDescription &device, std::uint8_t sequence)
{
    return begin(sequence, Status::Success).unsignedOf(device.eui64, 8).u16(device.node).take();
}

zcl::Bytes nodeDescriptor(const DeviceDescription &device, std::uint8_t sequence)
{
    zcl::ByteWriter writer = begin(sequence, Status::Success);
    writer.u16(device.node).u8(device.isCoordinator ? 0 : 1).u8(Band2400MHz).u8(MacCapability);
    writer.u16(device.manufacturer).u8(LargestBuffer).u16(LargestBuffer);
    writer.u16(StackRevision | (device.isCoordinator ? 1 : 0)).u16(LargestBuffer).u8(0);
    return writer.take();
}

void write(zcl::ByteWriter &writer, const std::vector<std::uint16_t> &clusters)
{
    writer.unsignedOf(clusters.size(), 1);
    for (const std::uint16_t cluster : clusters)
        writer.u16(cluster);
}

zcl::Bytes simpleDescriptor(const DeviceDescription &device, std::uint8_t sequence, std::uint8_t endpoint)
{
    const auto found = std::find_if(device.endpoints.begin(), device.endpoints.end(),
                                    [endpoint](const auto &candidate) { return candidate.endpoint == endpoint; });
    if (found == device.endpoints.end())
        return begin(sequence, Status::NotActive).u16(device.node).u8(0).take();
    zcl::ByteWriter descriptor;
    descriptor.u8(found->endpoint).u16(found->profile).u16(found->device).u8(found->deviceVersion);
    write(descriptor, found->inputClusters);
    write(descriptor, found->outputClusters);
    const zcl::Bytes octets = descriptor.take();
    return begin(sequence, Status::Success).u16(device.node).unsignedOf(octets.size(), 1).bytes(octets).take();
}

zcl::Bytes endpointList(const DeviceDescription &device, std::uint8_t sequence, const zcl::Bytes &endpoints)
{
    return begin(sequence, Status::Success).u16(device.node).unsignedOf(endpoints.size(), 1).bytes(endpoints).take();
}

zcl::Bytes activeEndpoints(const DeviceDescription &device, std::uint8_t sequence)
{
    zcl::Bytes endpoints;
    endpoints.reserve(device.endpoints.size());
    for (const SimpleDescriptor &descriptor : device.endpoints)
        endpoints.push_back(descriptor.endpoint);
    return endpointList(device, sequence, endpoints);
}

std::vector<std::uint16_t> readClusters(zcl::ByteReader &reader)
{
    std::vector<std::uint16_t> clusters(reader.u8());
    for (std::uint16_t &cluster : clusters)
        cluster = reader.u16();
    return clusters;
}

bool shares(const std::vector<std::uint16_t> &asked, const std::vector<std::uint16_t> &offered)
{
    return std::any_of(asked.begin(), asked.end(), [&offered](std::uint16_t cluster) {
        return std::find(offered.begin(), offered.end(), cluster) != offered.end();
    });
}

zcl::Bytes matchingEndpoints(const DeviceDescription &device, std::uint8_t sequence, zcl::ByteReader &reader)
{
    const std::uint16_t profile = reader.u16();
    const auto inputs = readClusters(reader);
    const auto outputs = readClusters(reader);
    zcl::Bytes endpoints;
    for (const SimpleDescriptor &own : device.endpoints) {
        const bool fits = shares(inputs, own.inputClusters) || shares(outputs, own.outputClusters);
        if (!reader.failed() && own.profile == profile && fits)
            endpoints.push_back(own.endpoint);
    }
    return endpointList(device, sequence, endpoints);
}

zcl::Bytes answerTo(Request request, const DeviceDescription &device, std::uint8_t sequence, zcl::ByteReader &reader)
{
    switch (request) {
    case Request::NetworkAddress:
        return reader.unsignedOf(8) == device.eui64 ? addresses(device, sequence)
                                                    : statusOnly(sequence, Status::DeviceNotFound);
    case Request::IeeeAddress:
        return addresses(device, sequence);
    case Request::NodeDescriptor:
        return nodeDescriptor(device, sequence);
    case Request::SimpleDescriptor:
        reader.u16();
        return simpleDescriptor(device, sequence, reader.u8());
    case Request::ActiveEndpoints:
        return activeEndpoints(device, sequence);
    case Request::MatchDescriptor:
        reader.u16();
        return matchingEndpoints(device, sequence, reader);
    case Request::PermitJoining:
        return statusOnly(sequence, Status::Success);
    case Request::DeviceAnnounce:
        break;
    }
    return statusOnly(sequence, Status::NotSupported);
}

} // namespace

std::optional<ZdoMessage> answerZdo(const DeviceDescription &device, zcl::ClusterId cluster, zcl::ByteView payload)
{
    const auto request = static_cast<std::uint16_t>(cluster);
    zcl::ByteReader reader(payload);
    const std::uint8_t sequence = reader.u8();
    if (reader.failed() || request & ResponseBit || Request(request) == Request::DeviceAnnounce)
        return {};
    zcl::Bytes answer = answerTo(Request(request), device, sequence, reader);
    if (reader.failed())
        return {};
    return ZdoMessage{zcl::ClusterId(request | ResponseBit), std::move(answer)};
}

ZdoMessage deviceAnnounce(const DeviceDescription &device, std::uint8_t sequence)
{
    zcl::ByteWriter writer;
    writer.u8(sequence).u16(device.node).unsignedOf(device.eui64, 8).u8(MacCapability);
    return {zcl::ClusterId(static_cast<std::uint16_t>(Request::DeviceAnnounce)), writer.take()};
}

} // namespace meterglass::coordinator
