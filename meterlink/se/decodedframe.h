#pragma once

#include "meterlink/se/jsontext.h"
#include "meterlink/zcl/decodeerror.h"
#include "meterlink/zcl/frame.h"
#include "meterlink/zcl/identifiers.h"

#include <optional>
#include <string>

namespace meterglass::se {

class JsonText;

struct DecodeOptions
{
    zcl::ClusterId cluster{};
    /// Who sent the frame, as the caller has it; a frame that says otherwise is an error at offset 0.
    std::optional<zcl::Direction> direction;
    /// Adds `reencoded`: the frame encoded again from what was understood of it, as hex.
    bool isRoundTrip = false;
};

/// Appends a whole ZCL frame to `text` as the JSON object that `meterglass decode --layer zcl` prints, in one line
/// without its end.
///
/// * `layer`: "zcl"; `cluster`: "0x0702"; `clusterName` where it is known;
/// * `direction`: "client" or "server", the side that sent it; `frameType`: "global" or "cluster";
///   `sequence`; `disableDefaultResponse`; `manufacturerCode` where there is one;
/// * `commandId`, and `command` where it is known, such as "ReportAttributes";
/// * `fields`: what the command says apart from its attributes, by name; of a cluster's command its fields under the
///   names of the standard, each with its `value` alone (see valuejson.h), a list as an array, a record as an object,
///   octets without a meaning as hex, and a string that is no text as an object of `value` and `encoding`;
/// * `attributes`, of the commands that list some: `id` and, where the tables have it, `name`; then what the command
///   carries of `type`, `status`, `value`, `invalid` and `encoding` (see valuejson.h), and of a reporting's settings.
///   A status or type without a name is a number;
/// * `error`: `offset` into the frame and `what`, in place of `fields` and `attributes`.
///
/// @return with `isRoundTrip` the frame encoded again, or the error that stands in the object
zcl::Decoded<zcl::Bytes> appendDecodedFrame(std::string &text, zcl::ByteView bytes, const DecodeOptions &options);

/// Adds `error`, with its `offset` and `what`, to an object.
void writeError(JsonText &json, const zcl::DecodeError &error);

/// Appends the object of something that is no frame. @param layer as the option, such as "zcl"
void appendError(std::string &text, std::string_view layer, const zcl::DecodeError &error);

} // namespace meterglass::se
