#pragma once

#include "meterlink/se/decodedframe.h"

namespace meterglass::han {

/// Appends a whole APS frame to `text` as the JSON object that `meterglass decode --layer aps` prints, in one line
/// without its end.
///
/// * `layer`: "aps"; `frameType`: "data", "command" or "acknowledgement"; `delivery`: "unicast", "indirect",
///   "broadcast" or "group"; `acknowledgementRequest`; `counter`;
/// * where the frame has them `destinationEndpoint` or `group`, `cluster`, `profile`, `sourceEndpoint`, and `fragment`
///   with its `kind`, `block` and `acknowledged`;
/// * `security` of a secured frame: `key` ("link", "network", "transport", "load"), `frameCounter`, `source` and
///   `keySequence`;
/// * `zcl`, of a data frame in clear that is no fragment and not of the device profile: the object of decodedframe.h;
/// * else `payload` in hexadecimal, where there is one;
/// * `reencoded`, as there;
/// * `error`: `offset` and `what`, after what could be read; of a ZCL frame it stands in `zcl` too.
///
/// @param options its cluster is not used: the frame says it itself
/// @return with `isRoundTrip` the frame encoded again, or the error that stands in the object; of an error in the ZCL
/// frame with its offset in the APS frame
zcl::Decoded<zcl::Bytes> appendDecodedAps(std::string &text, zcl::ByteView bytes, const se::DecodeOptions &options);

} // namespace meterglass::han
