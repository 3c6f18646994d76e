#pragma once

#include <cstdint>

namespace meterglass::ezsp {

/// What a co-processor counts of its radio and its line since it was reset, each modulo 65536 (EmberCounterType; those
/// that a Smart Energy network with one hop makes move).
enum class RadioCounter : std::uint8_t {
    MacReceivedBroadcast = 0x00,
    MacSentBroadcast = 0x01,
    MacReceivedUnicast = 0x02,
    MacSentUnicast = 0x03, ///< acknowledged
    MacRepeatedUnicast = 0x04,
    MacFailedUnicast = 0x05,
    ApsReceivedBroadcast = 0x06,
    ApsSentBroadcast = 0x07,
    ApsReceivedUnicast = 0x08,
    ApsSentUnicast = 0x09, ///< acknowledged
    ApsRepeatedUnicast = 0x0A,
    ApsFailedUnicast = 0x0B,
    Joined = 0x10,
    LineOverflow = 0x12,
    LineFraming = 0x13,
    LineOverrun = 0x14,
    NetworkFrameCounterRejected = 0x15,
    ApsFrameCounterRejected = 0x16,
    LinkKeyNotAuthorised = 0x18,
    NetworkDecryptionFailed = 0x19,
    ApsDecryptionFailed = 0x1A,
    NoBuffer = 0x1B,
    ChannelBusy = 0x20, ///< not sent, as the channel was never clear
};

} // namespace meterglass::ezsp
