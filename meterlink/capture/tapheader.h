#pragma once

#include "meterlink/capture/radiopacket.h"
#include "meterlink/zcl/decodeerror.h"

namespace meterglass::capture {

/// The link type IEEE802_15_4_TAP: before each frame type-length-values of what the radio said.
inline constexpr std::uint16_t TapLinkType = 283;

/// Header and frame.
zcl::Bytes encodeTap(const RadioPacket &packet);

/// Reads header and frame into `packet`; values of unknown types are skipped. A frame that was captured without its
/// check sequence gets one. @return why it cannot be read, or nothing
std::optional<zcl::DecodeError> readTap(zcl::ByteView bytes, RadioPacket &packet);

/// The frame, with a check sequence where it has none.
zcl::Bytes withCheckSequence(zcl::ByteView frame);

} // namespace meterglass::capture
