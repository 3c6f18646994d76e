#pragma once

#include "meterlink/ezsp/ezspframetable.h"
#include "meterlink/zcl/bytes.h"
#include "meterlink/zcl/decodeerror.h"

#include <optional>

namespace meterglass::ezsp {

/// What stands before a frame's fields (UG100 3). Its form is the version's, and cannot be told from its bytes: until
/// the version is agreed on, and for the first `version` always, it is that of version 4.
struct EzspHeader
{
    /// Of an answer the command's; of a callback that of the last command answered.
    std::uint8_t sequence = 0;
    EzspDirection direction = EzspDirection::FromHost;
    /// 0 to 3.
    std::uint8_t networkIndex = 0;
    /// Of a command, 0 to 3: how the co-processor may sleep afterwards.
    std::uint8_t sleepMode = 0;
    /// Of what the co-processor sends: it ran out of memory since the last; this frame is cut off; callbacks wait.
    bool hasOverflowed = false;
    bool isTruncated = false;
    bool isCallbackPending = false;
    /// The answer to `callback`.
    bool isSyncCallback = false;
    bool isAsyncCallback = false;
    std::uint16_t id = 0;

    bool isCallback() const { return isSyncCallback || isAsyncCallback; }
    bool operator==(const EzspHeader &) const = default;
};

/// A header and what follows it, borrowed.
struct EzspFrameView
{
    EzspHeader header;
    zcl::ByteView payload;
    /// Of the payload's first byte in the frame.
    std::size_t payloadOffset = 0;
};

/// @param version 4 to 14
zcl::Decoded<EzspFrameView> decodeEzspFrame(zcl::ByteView bytes, EzspVersion version);

/// @param version 4 to 14; before 8 the header's id fits into a byte
zcl::Bytes encodeEzspFrame(const EzspHeader &header, zcl::ByteView payload, EzspVersion version);

} // namespace meterglass::ezsp
