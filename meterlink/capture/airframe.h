#pragma once

#include "meterlink/capture/macheader.h"
#include "meterlink/capture/nwkheader.h"
#include "meterlink/han/apsframe.h"
#include "meterlink/han/apsheader.h"
#include "meterlink/security/framesecurity.h"

namespace meterglass::capture {

/// The keys of a network, for its frames.
struct AirKeys
{
    security::Key128 network;
    std::vector<security::Key128> links;

    /// New ones, with one link key.
    static AirKeys random();
};

/// An APS frame with all that surrounds it on the air: IEEE 802.15.4, the network layer, and the security of both
/// layers.
struct AirFrame
{
    MacHeader mac;
    NwkHeader nwk;
    /// Where the network header says that the frame is secured; and so for APS.
    std::optional<security::AuxiliaryHeader> nwkSecurity;
    han::ApsHeader aps;
    std::optional<security::AuxiliaryHeader> apsSecurity;
    /// In clear. A data frame's is a ZCL frame or one of the device profile, whole or a fragment.
    zcl::Bytes payload;

    bool operator==(const AirFrame &) const = default;
};

/// Reads a frame with its frame check sequence, and decrypts it. Fails where the check sequence or an integrity code
/// does not fit: a changed frame, or another key.
zcl::Decoded<AirFrame> decodeAirFrame(zcl::ByteView mpdu, const AirKeys &keys);

/// @param keys the first of the links' secures the APS layer; there must be one where the frame has `apsSecurity`
zcl::Bytes encode(const AirFrame &frame, const AirKeys &keys);

/// What a radio would hand up of the frame. Of a frame to a group the endpoint is 0xFF, all of them.
han::ApsFrame apsFrameOf(const AirFrame &frame);

} // namespace meterglass::capture
