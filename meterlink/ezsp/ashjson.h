#pragma once

#include "meterlink/zcl/bytes.h"
#include "meterlink/zcl/decodeerror.h"

#include <string>

namespace meterglass::ezsp {

/// Appends one ASH frame, as it travels and with its flag, to `text` as the JSON object that `meterglass decode --layer
/// ash` prints, in one line without its end.
///
/// * `layer`: "ash"; `discarded`: what a cancel byte annuls, and that byte, as hex where there are some;
/// * `type`: DATA, ACK, NAK, RST, RSTACK or ERROR;
/// * of DATA `frameNumber`, `ackNumber`, `retransmission` and `data`, unmasked, as hex; of ACK and NAK `ackNumber` and
///   `notReady`; of RSTACK and ERROR `version`, `reason` and, where it has one, `reasonName`;
/// * `reencoded` on a round trip: the frame encoded again, behind what was discarded; flow control bytes and needless
///   escapes are not written;
/// * `error`: `offset` and `what`, in place of all but `layer`.
///
/// @return on a round trip the frame encoded again, or the error that stands in the object
zcl::Decoded<zcl::Bytes> appendDecodedAsh(std::string &text, zcl::ByteView bytes, bool isRoundTrip);

} // namespace meterglass::ezsp
