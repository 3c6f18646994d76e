#include "meterlink/ezsp/ashwriter.h"

#include "meterlink/ezsp/ashcheck.h"
#include "meterlink/ezsp/ashmask.h"

#include <cstring>

namespace meterglass::ezsp {

namespace {

/// A frame before it is stuffed.
class Plain
{
public:
    void append(unsigned byte) { m_bytes[m_size++] = static_cast<std::uint8_t>(byte); }
    void appendMasked(zcl::ByteView data)
    {
        std::memcpy(m_bytes.data() + m_size, data.data(), data.size());
        applyAshMask({m_bytes.data() + m_size, data.size()});
        m_size += data.size();
    }
    zcl::ByteView view() const { return {m_bytes.data(), m_size}; }

private:
    std::array<std::uint8_t, AshLongestFrame> m_bytes{};
    std::size_t m_size = 0;
};

std::uint8_t controlOf(const AshFrame &frame)
{
    const auto control = [](unsigned bits) { return static_cast<std::uint8_t>(bits); };
    const unsigned flag = frame.isRetransmission || frame.isNotReady ? 0x08 : 0;
    switch (frame.type) {
    case AshFrame::Type::Data:
        return control(unsigned(frame.frameNumber) << 4 | flag | frame.ackNumber);
    case AshFrame::Type::Ack:
        return control(0x80 | flag | frame.ackNumber);
    case AshFrame::Type::Nak:
        return control(0xA0 | flag | frame.ackNumber);
    case AshFrame::Type::Rst:
        return 0xC0;
    case AshFrame::Type::RstAck:
        return 0xC1;
    case AshFrame::Type::Error:
        return 0xC2;
    }
    return 0;
}

bool needsEscape(std::uint8_t byte)
{
    switch (AshByte(byte)) {
    case AshByte::XOn:
    case AshByte::XOff:
    case AshByte::Substitute:
    case AshByte::Cancel:
    case AshByte::Escape:
    case AshByte::Flag:
        return true;
    case AshByte::Wake:
        break;
    }
    return false;
}

void appendStuffed(zcl::Bytes &bytes, zcl::ByteView plain)
{
    for (const std::uint8_t byte : plain) {
        if (needsEscape(byte)) {
            bytes.push_back(static_cast<std::uint8_t>(AshByte::Escape));
            bytes.push_back(byte ^ 0x20);
        } else {
            bytes.push_back(byte);
        }
    }
}

} // namespace

void appendAshFrame(zcl::Bytes &bytes, const AshFrame &frame)
{
    Plain plain;
    plain.append(controlOf(frame));
    if (frame.type == AshFrame::Type::Data) {
        plain.appendMasked(frame.data);
    } else if (frame.type == AshFrame::Type::RstAck || frame.type == AshFrame::Type::Error) {
        plain.append(frame.version);
        plain.append(static_cast<std::uint8_t>(frame.reason));
    }
    const unsigned check = ashCheck(plain.view());
    plain.append(check >> 8);
    plain.append(check & 0xFF);
    appendStuffed(bytes, plain.view());
    bytes.push_back(static_cast<std::uint8_t>(AshByte::Flag));
}

zcl::Bytes encodeAshFrame(const AshFrame &frame)
{
    zcl::Bytes bytes;
    bytes.reserve(AshLongestFrame + 8);
    appendAshFrame(bytes, frame);
    return bytes;
}

} // namespace meterglass::ezsp
