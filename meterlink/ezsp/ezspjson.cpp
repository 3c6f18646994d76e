#include "meterlink/ezsp/ezspjson.h"

#include "meterlink/ezsp/ezspfieldjson.h"
#include "meterlink/ezsp/ezspvalue.h"
#include "meterlink/se/decodedframe.h"

namespace meterglass::ezsp {

namespace {

std::string_view kindOf(const EzspHeader &header)
{
    if (header.isAsyncCallback)
        return "callback";
    return header.isSyncCallback ? "syncCallback" : "response";
}

void writeHeader(se::JsonText &json, const EzspHeader &header)
{
    const bool isCommand = header.direction == EzspDirection::FromHost;
    json.key("direction").word(isCommand ? "client" : "server");
    json.key("sequence").number(header.sequence);
    json.key("networkIndex").number(header.networkIndex);
    json.key("kind").word(isCommand ? "command" : kindOf(header));
    if (isCommand) {
        json.key("sleepMode").number(header.sleepMode);
    } else {
        json.key("overflow").boolean(header.hasOverflowed);
        json.key("truncated").boolean(header.isTruncated);
        json.key("callbackPending").boolean(header.isCallbackPending);
    }
    json.key("commandId").number(header.id);
}

/// @return on a round trip the payload encoded again; an error's offset counts from the frame's first byte
zcl::Decoded<zcl::Bytes> writePayload(se::JsonText &json, const EzspFrameView &frame, const EzspDecodeOptions &options)
{
    const EzspFrameInfo *info = ezspFrame(options.version, frame.header.id);
    if (!info)
        return zcl::DecodeError{frame.payloadOffset - 1, "this version of EZSP has no such frame"};
    json.key("command").word(info->name);
    const auto &fields = info->fields(frame.header.direction);
    const auto values = decodeFields(fields, frame.payload);
    if (!values)
        return zcl::DecodeError{frame.payloadOffset + values.error().offset, values.error().what};
    writeFields(json, fields, *values);
    return options.isRoundTrip ? encodeFields(fields, *values) : zcl::Bytes();
}

zcl::Decoded<zcl::Bytes> writeFrame(se::JsonText &json, zcl::ByteView bytes, const EzspDecodeOptions &options)
{
    json.key("layer").word("ezsp");
    json.key("version").number(options.version);
    const auto frame = decodeEzspFrame(bytes, options.version);
    if (!frame)
        return frame.error();
    writeHeader(json, frame->header);
    if (options.direction && *options.direction != frame->header.direction)
        return zcl::DecodeError{1, "the frame says that the other side sent it"};
    auto payload = writePayload(json, *frame, options);
    if (!payload || !options.isRoundTrip)
        return payload;
    zcl::Bytes again = encodeEzspFrame(frame->header, *payload, options.version);
    json.key("reencoded").hex(again);
    return again;
}

} // namespace

zcl::Decoded<zcl::Bytes> appendDecodedEzsp(std::string &text, zcl::ByteView bytes, const EzspDecodeOptions &options)
{
    se::JsonText json(text);
    text += '{';
    auto again = writeFrame(json, bytes, options);
    if (!again)
        se::writeError(json, again.error());
    text += '}';
    return again;
}

} // namespace meterglass::ezsp
