#pragma once

#include "meterlink/ezsp/ashframe.h"
#include "tests/support/hex.h"

#include <array>
#include <vector>

namespace meterglass::test {

/// A frame as somebody else sent it. `data` is its data field without the mask.
struct GoldenAsh
{
    const char *sentence;
    const char *hex;
    ezsp::AshFrame frame;
    const char *data;

    zcl::Bytes bytes() const { return test::hex(hex); }
};

constexpr ezsp::AshFrame ashData(std::uint8_t frameNumber, std::uint8_t ackNumber, bool isRetransmission)
{
    ezsp::AshFrame frame;
    frame.type = ezsp::AshFrame::Type::Data;
    frame.frameNumber = frameNumber;
    frame.ackNumber = ackNumber;
    frame.isRetransmission = isRetransmission;
    return frame;
}

constexpr ezsp::AshFrame ashAnswer(ezsp::AshFrame::Type type, std::uint8_t ackNumber, bool isNotReady = false)
{
    ezsp::AshFrame frame;
    frame.type = type;
    frame.ackNumber = ackNumber;
    frame.isNotReady = isNotReady;
    return frame;
}

constexpr ezsp::AshFrame ashReset(ezsp::AshFrame::Type type, unsigned reason)
{
    ezsp::AshFrame frame;
    frame.type = type;
    frame.reason = ezsp::AshReset(reason);
    return frame;
}

/// Frames of UG101, and of zigbee-herdsman 10.8.1 and bellows as spec/coordinator-protocols.md recorded them.
inline const std::vector<GoldenAsh> &goldenAsh()
{
    using enum ezsp::AshFrame::Type;
    static const std::vector<GoldenAsh> all = {
        {"UG101: DATA 2, 5 expected", "25 42 21 A8 56 A6 09 7E", ashData(2, 5, false), "00 00 00 02"},
        {"UG101: the answer DATA 5, 3 expected, with the check that Python's binascii.crc_hqx computes",
         "53 42 A1 A8 56 28 04 82 03 2A 7E", ashData(5, 3, false), "00 80 00 02 02 11 30"},
        {"UG101: ACK 6, not ready", "8E 91 B6 7E", ashAnswer(Ack, 6, true), ""},
        {"UG101: NAK 5, not ready", "AD 85 B7 7E", ashAnswer(Nak, 5, true), ""},
        {"ACK 0", "80 70 78 7E", ashAnswer(Ack, 0), ""},
        {"ACK 1", "81 60 59 7E", ashAnswer(Ack, 1), ""},
        {"ACK 2", "82 50 3A 7E", ashAnswer(Ack, 2), ""},
        {"NAK 6", "A6 34 DC 7E", ashAnswer(Nak, 6), ""},
        {"RST", "C0 38 BC 7E", ashReset(Rst, 0), ""},
        {"RSTACK by software", "C1 02 0B 0A 52 7E", ashReset(RstAck, 0x0B), ""},
        {"RSTACK at power-on", "C1 02 02 9B 7B 7E", ashReset(RstAck, 0x02), ""},
        {"ERROR after too many ACK timeouts", "C2 02 51 A8 BD 7E", ashReset(Error, 0x51), ""},
        {"ERROR of the watchdog", "C2 02 03 D2 0A 7E", ashReset(Error, 0x03), ""},
        {"the first command of a host", "00 42 21 A8 50 ED 2C 7E", ashData(0, 0, false), "00 00 00 04"},
        {"the answer of a co-processor of version 13", "01 42 A1 A8 59 28 25 C6 AE 91 7E", ashData(0, 1, false),
         "00 80 00 0D 02 30 74"},
        {"a control byte that is escaped", "7D 31 42 21 A9 54 2A 1D 8C DF 7E", ashData(1, 1, false),
         "00 00 01 00 00 08"},
    };
    return all;
}

} // namespace meterglass::test
