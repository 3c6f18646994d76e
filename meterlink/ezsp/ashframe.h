#pragma once

#include "meterlink/zcl/bytes.h"

#include <algorithm>
#include <cstddef>

namespace meterglass::ezsp {

/// Three bits that count frames of ASH, and wrap (UG101 2.3).
inline constexpr std::uint8_t AshNumberMask = 0x07;
/// The version that RSTACK and ERROR name.
inline constexpr std::uint8_t AshVersion = 0x02;
/// Bytes in the data field of a DATA frame. UG101 stops at 128; hosts of EZSP 13 send up to 220.
inline constexpr std::size_t AshShortestData = 3;
inline constexpr std::size_t AshLongestData = 220;
/// Control byte, data field and check sequence.
inline constexpr std::size_t AshLongestFrame = 1 + AshLongestData + 2;

/// What every frame travels among (UG101 table 1).
enum class AshByte : std::uint8_t {
    XOn = 0x11,
    XOff = 0x13,
    /// Whatever stands up to the next flag was garbled on its way.
    Substitute = 0x18,
    /// Whatever stands since the last flag does not count.
    Cancel = 0x1A,
    Escape = 0x7D,
    Flag = 0x7E,
    /// Sent between frames to wake the other side.
    Wake = 0xFF,
};

/// Why a co-processor has reset or given up: the byte in RSTACK and ERROR. Codes from 0x80 on depend on the chip.
enum class AshReset : std::uint8_t {
    Unknown = 0x00,
    External = 0x01,
    PowerOn = 0x02,
    Watchdog = 0x03,
    Assert = 0x06,
    Bootloader = 0x09,
    Software = 0x0B,
    TooManyAckTimeouts = 0x51,
};

/// One frame of the serial protocol ASH (UG101 2), its data field no longer masked.
struct AshFrame
{
    enum class Type : std::uint8_t { Data, Ack, Nak, Rst, RstAck, Error };

    Type type = Type::Rst;
    /// Of DATA, 0 to 7.
    std::uint8_t frameNumber = 0;
    /// Of DATA, ACK and NAK, 0 to 7: the frame that its sender expects next.
    std::uint8_t ackNumber = 0;
    /// Of DATA: sent again.
    bool isRetransmission = false;
    /// Of ACK and NAK from a host: it takes no callbacks for now.
    bool isNotReady = false;
    /// Of RSTACK and ERROR.
    std::uint8_t version = AshVersion;
    AshReset reason = AshReset::Unknown;
    /// Of DATA, 3 to 220 bytes; borrowed.
    zcl::ByteView data;

    bool operator==(const AshFrame &other) const
    {
        return type == other.type && frameNumber == other.frameNumber && ackNumber == other.ackNumber
            && isRetransmission == other.isRetransmission && isNotReady == other.isNotReady && version == other.version
            && reason == other.reason && std::equal(data.begin(), data.end(), other.data.begin(), other.data.end());
    }
};

} // namespace meterglass::ezsp
