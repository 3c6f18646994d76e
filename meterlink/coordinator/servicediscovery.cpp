#include "meterlink/coordinator/servicediscovery.h"

#include "meterlink/zcl/bytereader.h"
#include "meterlink/zcl/bytewriter.h"

namespace meterglass::coordinator {

ZdoMessage matchDescriptorRequest(ezsp::NodeId node, std::uint16_t profile, zcl::ClusterId served,
                                  std::uint8_t sequence)
{
    constexpr zcl::ClusterId Request{0x0006};
    constexpr std::uint8_t One = 1;
    constexpr std::uint8_t None = 0;
    zcl::ByteWriter writer;
    writer.u8(sequence).u16(node).u16(profile).u8(One).u16(static_cast<std::uint16_t>(served)).u8(None);
    return {Request, writer.take()};
}

std::optional<std::uint8_t> matchedEndpoint(zcl::ByteView response, std::uint8_t sequence)
{
    constexpr std::uint8_t Success = 0;
    zcl::ByteReader reader(response);
    const bool isToRequest = reader.u8() == sequence;
    const bool isSuccess = reader.u8() == Success;
    reader.u16(); // the node that was asked
    const bool hasEndpoint = reader.u8() > 0;
    const std::uint8_t endpoint = reader.u8();
    if (reader.failed() || !isToRequest || !isSuccess || !hasEndpoint)
        return {};
    return endpoint;
}

bool isWorthAnsweringAll(const ZdoMessage &answer)
{
    constexpr std::size_t EndpointCount = 4; // after sequence, status and node
    return answer.cluster == MatchDescriptorResponse && answer.payload.size() > EndpointCount
        && answer.payload[EndpointCount] > 0;
}

} // namespace meterglass::coordinator
