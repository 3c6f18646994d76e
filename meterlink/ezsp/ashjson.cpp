#include "meterlink/ezsp/ashjson.h"

#include "meterlink/ezsp/ashreader.h"
#include "meterlink/ezsp/ashwriter.h"
#include "meterlink/ezsp/ezspenumtable.h"
#include "meterlink/se/decodedframe.h"

namespace meterglass::ezsp {

namespace {

bool is(std::uint8_t byte, AshByte special)
{
    return byte == static_cast<std::uint8_t>(special);
}

/// Bytes up to the last cancel byte, which the reader passes over.
std::size_t discardedBytes(zcl::ByteView bytes)
{
    for (std::size_t count = bytes.size(); count > 0; --count) {
        if (is(bytes[count - 1], AshByte::Cancel))
            return count;
    }
    return 0;
}

/// Where the byte of a frame lies among those that stuffing and flow control add. @param index without these
std::size_t offsetOf(zcl::ByteView bytes, std::size_t index)
{
    bool isInFrame = false;
    std::size_t at = discardedBytes(bytes);
    for (; at < bytes.size(); ++at) {
        const std::uint8_t byte = bytes[at];
        const bool isBetween = !isInFrame && (is(byte, AshByte::Wake) || is(byte, AshByte::Flag));
        if (isBetween || is(byte, AshByte::XOn) || is(byte, AshByte::XOff) || is(byte, AshByte::Escape))
            continue;
        isInFrame = true;
        if (index-- == 0)
            break;
    }
    return at;
}

zcl::Decoded<AshFrame> onlyFrame(AshReader &reader, zcl::ByteView bytes)
{
    zcl::ByteView rest = bytes;
    const auto arrival = reader.next(rest);
    if (!arrival)
        return zcl::DecodeError{bytes.size(), "there is no frame, or no flag at its end"};
    if (!*arrival)
        return zcl::DecodeError{offsetOf(bytes, arrival->error().index), toText(arrival->error().fault)};
    if (!rest.empty())
        return zcl::DecodeError{bytes.size() - rest.size(), "there are bytes after the flag"};
    return **arrival;
}

std::string_view nameOf(AshFrame::Type type)
{
    switch (type) {
    case AshFrame::Type::Data:
        return "DATA";
    case AshFrame::Type::Ack:
        return "ACK";
    case AshFrame::Type::Nak:
        return "NAK";
    case AshFrame::Type::Rst:
        return "RST";
    case AshFrame::Type::RstAck:
        return "RSTACK";
    case AshFrame::Type::Error:
        return "ERROR";
    }
    return {};
}

void writeReason(se::JsonText &json, const AshFrame &frame)
{
    const auto reason = static_cast<std::uint8_t>(frame.reason);
    json.key("version").number(frame.version);
    json.key("reason").number(reason);
    if (const auto name = nameOf(namesOf("NcpResetCode"), reason); !name.empty())
        json.key("reasonName").word(name);
}

void writeFrame(se::JsonText &json, const AshFrame &frame)
{
    json.key("type").word(nameOf(frame.type));
    switch (frame.type) {
    case AshFrame::Type::Data:
        json.key("frameNumber").number(frame.frameNumber);
        json.key("ackNumber").number(frame.ackNumber);
        json.key("retransmission").boolean(frame.isRetransmission);
        json.key("data").hex(frame.data);
        break;
    case AshFrame::Type::Ack:
    case AshFrame::Type::Nak:
        json.key("ackNumber").number(frame.ackNumber);
        json.key("notReady").boolean(frame.isNotReady);
        break;
    case AshFrame::Type::Rst:
        break;
    case AshFrame::Type::RstAck:
    case AshFrame::Type::Error:
        writeReason(json, frame);
        break;
    }
}

zcl::Bytes writeAgain(se::JsonText &json, const AshFrame &frame, zcl::ByteView discarded)
{
    zcl::Bytes again(discarded.begin(), discarded.end());
    appendAshFrame(again, frame);
    json.key("reencoded").hex(again);
    return again;
}

} // namespace

zcl::Decoded<zcl::Bytes> appendDecodedAsh(std::string &text, zcl::ByteView bytes, bool isRoundTrip)
{
    AshReader reader;
    const auto frame = onlyFrame(reader, bytes);
    if (!frame) {
        se::appendError(text, "ash", frame.error());
        return frame.error();
    }
    se::JsonText json(text);
    text += '{';
    json.key("layer").word("ash");
    const zcl::ByteView discarded = bytes.first(discardedBytes(bytes));
    if (!discarded.empty())
        json.key("discarded").hex(discarded);
    writeFrame(json, *frame);
    zcl::Bytes again = isRoundTrip ? writeAgain(json, *frame, discarded) : zcl::Bytes();
    text += '}';
    return again;
}

} // namespace meterglass::ezsp
