#include "meterlink/ezsp/ezspheader.h"

#include "meterlink/zcl/bytereader.h"
#include "meterlink/zcl/bytewriter.h"

namespace meterglass::ezsp {

namespace {

enum class Form {
    Plain,   ///< sequence, frame control, id
    Escaped, ///< an id of FF, a second byte of frame control, the real id
    Extended ///< two bytes of frame control, two of id
};

constexpr std::uint8_t EscapeId = 0xFF;
constexpr std::uint8_t FormatVersion = 0x01;

Form formOf(EzspVersion version)
{
    if (version >= ExtendedHeaderVersion)
        return Form::Extended;
    return version == OldestEzspVersion ? Form::Plain : Form::Escaped;
}

constexpr unsigned Response = 0x80;
constexpr unsigned NetworkShift = 5;
constexpr unsigned TwoBits = 0x03;
constexpr unsigned CommandReserved = 0x1C;
constexpr unsigned AsyncCallback = 0x10;
constexpr unsigned SyncCallback = 0x08;
constexpr unsigned CallbackPending = 0x04;
constexpr unsigned Truncated = 0x02;
constexpr unsigned Overflow = 0x01;

/// @return whether the bits mean something
bool readControl(EzspHeader &header, unsigned control)
{
    header.networkIndex = static_cast<std::uint8_t>(control >> NetworkShift & TwoBits);
    if ((control & Response) == 0) {
        header.sleepMode = static_cast<std::uint8_t>(control & TwoBits);
        return (control & CommandReserved) == 0;
    }
    header.direction = EzspDirection::FromCoProcessor;
    header.isAsyncCallback = control & AsyncCallback;
    header.isSyncCallback = control & SyncCallback;
    header.isCallbackPending = control & CallbackPending;
    header.isTruncated = control & Truncated;
    header.hasOverflowed = control & Overflow;
    return true;
}

std::uint8_t controlOf(const EzspHeader &header)
{
    unsigned control = unsigned(header.networkIndex) << NetworkShift;
    if (header.direction == EzspDirection::FromHost)
        return static_cast<std::uint8_t>(control | header.sleepMode);
    control |= Response;
    control |= header.isAsyncCallback ? AsyncCallback : 0U;
    control |= header.isSyncCallback ? SyncCallback : 0U;
    control |= header.isCallbackPending ? CallbackPending : 0U;
    control |= header.isTruncated ? Truncated : 0U;
    control |= header.hasOverflowed ? Overflow : 0U;
    return static_cast<std::uint8_t>(control);
}

/// @return what is wrong with the second byte of frame control of version 8; empty where nothing is
std::string_view extendedFault(std::uint8_t control)
{
    if (control == FormatVersion)
        return {};
    if ((control & TwoBits) != FormatVersion)
        return "the frame's format is not that of EZSP version 8 and later";
    return control & 0x80 ? "the frame is encrypted" : "the frame control has bits that mean nothing";
}

/// Reads the id and what stands in front of it. @return what is wrong, with its offset
std::optional<zcl::DecodeError> readId(zcl::ByteReader &reader, EzspHeader &header, Form form)
{
    const std::size_t start = reader.offset();
    if (form == Form::Plain) {
        header.id = reader.u8();
    } else if (form == Form::Escaped) {
        if (reader.u8() != EscapeId && !reader.failed())
            return zcl::DecodeError{start, "the id is not the 0xFF of EZSP versions 5 to 7"};
        if (reader.u8() != 0 && !reader.failed())
            return zcl::DecodeError{start + 1, "the frame control has bits that mean nothing"};
        header.id = reader.u8();
    } else {
        const std::string_view fault = extendedFault(reader.u8());
        if (!fault.empty() && !reader.failed())
            return zcl::DecodeError{start, fault};
        header.id = reader.u16();
    }
    return std::nullopt;
}

} // namespace

zcl::Decoded<EzspFrameView> decodeEzspFrame(zcl::ByteView bytes, EzspVersion version)
{
    zcl::ByteReader reader(bytes);
    EzspFrameView frame;
    frame.header.sequence = reader.u8();
    if (!readControl(frame.header, reader.u8()))
        return zcl::DecodeError{1, "the frame control has bits that mean nothing"};
    if (const auto error = readId(reader, frame.header, formOf(version)))
        return *error;
    if (reader.failed())
        return zcl::DecodeError{bytes.size(), "the frame ends inside its header"};
    frame.payloadOffset = reader.offset();
    frame.payload = reader.rest();
    return frame;
}

zcl::Bytes encodeEzspFrame(const EzspHeader &header, zcl::ByteView payload, EzspVersion version)
{
    zcl::ByteWriter writer;
    writer.u8(header.sequence).u8(controlOf(header));
    switch (formOf(version)) {
    case Form::Plain:
        writer.u8(static_cast<std::uint8_t>(header.id));
        break;
    case Form::Escaped:
        writer.u8(EscapeId).u8(0).u8(static_cast<std::uint8_t>(header.id));
        break;
    case Form::Extended:
        writer.u8(FormatVersion).u16(header.id);
        break;
    }
    return writer.bytes(payload).take();
}

} // namespace meterglass::ezsp
