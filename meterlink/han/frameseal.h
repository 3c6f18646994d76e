#pragma once

#include "meterlink/han/apsframe.h"
#include "meterlink/zcl/decodeerror.h"

namespace meterglass::han {

/// Writes a frame as the simulated air carries it: its addressing, its payload and the frame check sequence of IEEE
/// 802.15.4 (CRC-16 ITU-T) over both.
zcl::Bytes seal(const ApsFrame &frame);

/// Reads such bytes back; fails where the check sequence does not fit.
zcl::Decoded<ApsFrame> unseal(zcl::ByteView sealed);

} // namespace meterglass::han
