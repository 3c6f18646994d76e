#include "meterlink/coordinator/servicediscovery.h"

#include <cstdlib>

using namespace meterglass;

namespace {

coordinator::DeviceDescription meter()
{
    coordinator::DeviceDescription device;
    device.node = 0x2344;
    device.eui64 = 0x90C5'D600'1122'3344;
    device.endpoints = {{1, 0x0109, 0x0500, 0, {0x0000, 0x0702}, {0x0800}}, {2, 0x0104, 0x0500, 0, {0x0702}, {}}};
    return device;
}

} // namespace

/// A frame of the ZigBee device profile: two octets of its cluster and its payload. It gets no answer, or one with its
/// own sequence number in the cluster of responses, which gets none.
// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr unsigned ResponseBit = 0x8000;
    constexpr std::size_t ClusterSize = 2;
    if (size <= ClusterSize)
        return 0;
    const auto cluster = static_cast<std::uint16_t>(data[0] | data[1] << 8);
    const zcl::ByteView payload(data + ClusterSize, size - ClusterSize);
    static_cast<void>(coordinator::matchedEndpoint(payload, payload.front()));
    const auto answer = coordinator::answerZdo(meter(), zcl::ClusterId(cluster), payload);
    if (!answer)
        return 0;
    const bool isResponse = static_cast<unsigned>(answer->cluster) == (cluster | ResponseBit);
    if (!isResponse || answer->payload.size() < 2 || answer->payload.front() != payload.front())
        std::abort();
    if (coordinator::answerZdo(meter(), answer->cluster, answer->payload))
        std::abort();
    return 0;
}
