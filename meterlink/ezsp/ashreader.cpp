#include "meterlink/ezsp/ashreader.h"

#include "meterlink/ezsp/ashcheck.h"
#include "meterlink/ezsp/ashmask.h"

#include <cstring>

namespace meterglass::ezsp {

namespace {

constexpr std::uint8_t EscapedBit = 0x20;
constexpr std::size_t CheckSize = 2;

constexpr auto Reserved = [] {
    std::array<bool, 256> reserved{};
    using enum AshByte;
    for (const AshByte byte : {XOn, XOff, Substitute, Cancel, Escape, Flag})
        reserved[static_cast<std::uint8_t>(byte)] = true;
    return reserved;
}();

bool isReserved(std::uint8_t byte)
{
    return Reserved[byte];
}

std::size_t ordinaryBytes(zcl::ByteView bytes)
{
    std::size_t count = 0;
    while (count < bytes.size() && !isReserved(bytes[count]))
        ++count;
    return count;
}

/// Fills in what the control byte says. @return whether there is such a control byte
bool readControl(AshFrame &frame, std::uint8_t control)
{
    using enum AshFrame::Type;
    frame.ackNumber = control & AshNumberMask;
    if ((control & 0x80) == 0) {
        frame.type = Data;
        frame.frameNumber = control >> 4;
        frame.isRetransmission = control & 0x08;
        return true;
    }
    if ((control & 0x40) == 0) {
        frame.type = control & 0x20 ? Nak : Ack;
        frame.isNotReady = control & 0x08;
        return (control & 0x10) == 0;
    }
    frame.ackNumber = 0;
    frame.type = control == 0xC0 ? Rst : control == 0xC1 ? RstAck : Error;
    return control <= 0xC2;
}

/// Fills in what stands behind the control byte. @return whether it can be that long
bool readField(AshFrame &frame, zcl::ByteView field)
{
    switch (frame.type) {
    case AshFrame::Type::Data:
        frame.data = field;
        return field.size() >= AshShortestData;
    case AshFrame::Type::Ack:
    case AshFrame::Type::Nak:
    case AshFrame::Type::Rst:
        return field.empty();
    case AshFrame::Type::RstAck:
    case AshFrame::Type::Error:
        if (field.size() != 2)
            return false;
        frame.version = field[0];
        frame.reason = AshReset(field[1]);
        return true;
    }
    return false;
}

/// @param bytes a frame without flags and stuffing; its data is unmasked where it lies
AshArrival readFrame(std::span<std::uint8_t> bytes)
{
    using enum AshError::Fault;
    const bool isOfData = (bytes.front() & 0x80) == 0;
    if (bytes.size() < 1 + CheckSize)
        return AshError{TooShort, bytes.size(), isOfData};
    if (bytes.size() > AshLongestFrame)
        return AshError{TooLong, AshLongestFrame, isOfData};
    if (ashCheck(bytes) != 0)
        return AshError{BadCheck, bytes.size() - CheckSize, isOfData};
    AshFrame frame;
    if (!readControl(frame, bytes.front()))
        return AshError{BadControl, 0, isOfData};
    const auto field = bytes.subspan(1, bytes.size() - 1 - CheckSize);
    if (!readField(frame, field))
        return AshError{BadLength, 1, isOfData};
    if (isOfData)
        applyAshMask(field);
    return frame;
}

} // namespace

std::optional<AshArrival> AshReader::next(zcl::ByteView &bytes)
{
    while (!bytes.empty()) {
        if (m_isEscaped && !isReserved(bytes.front())) {
            const std::uint8_t byte = bytes.front() ^ EscapedBit;
            m_isEscaped = false;
            append({&byte, 1});
            bytes = bytes.subspan(1);
            continue;
        }
        const std::size_t count = ordinaryBytes(bytes);
        append(bytes.first(count));
        bytes = bytes.subspan(count);
        if (bytes.empty())
            break;
        const bool isEnd = takeReserved(bytes.front());
        bytes = bytes.subspan(1);
        if (!isEnd)
            continue;
        if (auto arrival = finish())
            return arrival;
    }
    return std::nullopt;
}

void AshReader::clear()
{
    m_size = 0;
    m_isEscaped = false;
    m_isSubstituted = false;
}

void AshReader::append(zcl::ByteView bytes)
{
    while (m_size == 0 && !bytes.empty() && bytes.front() == static_cast<std::uint8_t>(AshByte::Wake))
        bytes = bytes.subspan(1);
    const std::size_t count = std::min(bytes.size(), m_frame.size() - m_size);
    if (count > 0)
        std::memcpy(m_frame.data() + m_size, bytes.data(), count);
    m_size += count;
}

/// @return whether the byte ends the frame
bool AshReader::takeReserved(std::uint8_t byte)
{
    switch (AshByte(byte)) {
    case AshByte::XOn:
    case AshByte::XOff:
    case AshByte::Wake:
        break;
    case AshByte::Substitute:
        m_isSubstituted = true;
        break;
    case AshByte::Cancel:
        clear();
        break;
    case AshByte::Escape:
        m_isEscaped = true;
        break;
    case AshByte::Flag:
        return true;
    }
    return false;
}

std::optional<AshArrival> AshReader::finish()
{
    using enum AshError::Fault;
    const std::span<std::uint8_t> frame(m_frame.data(), m_size);
    const bool isOfData = m_size > 0 && (m_frame.front() & 0x80) == 0;
    const bool isSubstituted = m_isSubstituted;
    const bool isEscaped = m_isEscaped;
    clear();
    if (isSubstituted)
        return AshError{Substituted, frame.size(), isOfData};
    if (isEscaped)
        return AshError{OpenEscape, frame.size(), isOfData};
    if (frame.empty())
        return std::nullopt;
    return readFrame(frame);
}

} // namespace meterglass::ezsp
