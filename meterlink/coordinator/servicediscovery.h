#pragma once

#include "meterlink/coordinator/zdo.h"

/// How a device finds out which endpoint of another serves a cluster (ZigBee specification 2.4.3.1.7).
namespace meterglass::coordinator {

inline constexpr zcl::ClusterId MatchDescriptorResponse{0x8006};

/// Asks a device for its endpoints of a profile that serve a cluster.
ZdoMessage matchDescriptorRequest(ezsp::NodeId node, std::uint16_t profile, zcl::ClusterId served,
                                  std::uint8_t sequence);

/// @param response to the request of that sequence number. @return the first endpoint that it names; nothing where it
/// names none, or is none
std::optional<std::uint8_t> matchedEndpoint(zcl::ByteView response, std::uint8_t sequence);

/// A device answers what was asked of all only where it has what is looked for (2.4.4.2.7).
bool isWorthAnsweringAll(const ZdoMessage &answer);

} // namespace meterglass::coordinator
