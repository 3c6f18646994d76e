#pragma once

#include "meterlink/zcl/bytes.h"

namespace meterglass::han {

/// The frame check sequence of IEEE 802.15.4: CRC-16 with the ITU-T polynomial, reflected, from 0; low octet first on
/// the air.
std::uint16_t frameCheckSequence(zcl::ByteView bytes);

} // namespace meterglass::han
