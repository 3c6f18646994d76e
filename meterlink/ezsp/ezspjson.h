#pragma once

#include "meterlink/ezsp/ezspheader.h"

#include <string>

namespace meterglass::ezsp {

struct EzspDecodeOptions
{
    /// 4 to 14; the frame's form cannot be told without it.
    EzspVersion version = OldestEzspVersion;
    /// Who sent the frame, as the caller has it; a frame that says otherwise is an error at offset 1.
    std::optional<EzspDirection> direction;
    /// Adds `reencoded`: the frame encoded again from what was understood of it, as hex.
    bool isRoundTrip = false;
};

/// Appends a whole EZSP frame to `text` as the JSON object that `meterglass decode --layer ezsp` prints, in one line
/// without its end.
///
/// * `layer`: "ezsp"; `version`: as the options say; `direction`: "client" from the host, "server" from the
///   co-processor; `sequence`; `networkIndex`;
/// * of a command `sleepMode`; else `kind`: "response", "callback" (asynchronous) or "syncCallback", and `overflow`,
///   `truncated` and `callbackPending`;
/// * `commandId`, and `command` where the version has it, such as "incomingMessageHandler";
/// * `fields`: by the names of UG100 as the version has them; numbers as numbers, an EUI64 and an extended PAN id as
///   eight pairs of digits with colons, the most significant first, octets as hex, lists as arrays, structures as
///   objects; a field that the frame ends before is left out;
/// * `names`: of fields with an enumeration, "status" or "parameters.joinMethod", the value's name; of a bit mask an
///   array;
/// * `error`: `offset` into the frame and `what`, in place of `fields` and `names`.
///
/// @return with `isRoundTrip` the frame encoded again, or the error that stands in the object
zcl::Decoded<zcl::Bytes> appendDecodedEzsp(std::string &text, zcl::ByteView bytes, const EzspDecodeOptions &options);

} // namespace meterglass::ezsp
