#pragma once

#include "meterlink/zcl/bytereader.h"
#include "meterlink/zcl/decodeerror.h"

namespace meterglass::capture {

/// The header of an IEEE 802.15.4 data frame as ZigBee sends them inside a network: 16-bit addresses of one PAN, without
/// security of its own.
struct MacHeader
{
    bool isFramePending = false;
    bool wantsAcknowledgement = true;
    std::uint8_t version = 0; ///< 0 or 1
    std::uint8_t sequence = 0;
    std::uint16_t panId = 0;
    std::uint16_t destination = 0;
    std::uint16_t source = 0;

    bool operator==(const MacHeader &) const = default;
};

/// Reads the header at the cursor.
zcl::Decoded<MacHeader> readMacHeader(zcl::ByteReader &reader);
zcl::Bytes encode(const MacHeader &header);

} // namespace meterglass::capture
