#pragma once

#include "meterlink/zcl/bytes.h"

namespace meterglass::ezsp {

/// The check sequence of ASH: CRC-16 with polynomial 0x1021 from 0xFFFF, not reflected (CRC-16/IBM-3740). Over a frame
/// with its own check sequence, high byte first, it is 0.
std::uint16_t ashCheck(zcl::ByteView bytes);

} // namespace meterglass::ezsp
