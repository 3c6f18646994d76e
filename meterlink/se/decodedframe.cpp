#include "meterlink/se/decodedframe.h"

#include "meterlink/se/attributetable.h"
#include "meterlink/se/commandjson.h"
#include "meterlink/se/commandtable.h"
#include "meterlink/zcl/names.h"

namespace meterglass::se {

namespace {

void writeCluster(JsonText &json, zcl::ClusterId cluster)
{
    json.key("layer").word("zcl");
    json.key("cluster").id(static_cast<std::uint16_t>(cluster));
    if (const auto name = clusterName(cluster))
        json.key("clusterName").word(*name);
}

void writeHeader(JsonText &json, const zcl::Header &header)
{
    const bool isGlobal = header.type == zcl::FrameType::Global;
    json.key("direction").word(header.direction == zcl::Direction::ClientToServer ? "client" : "server");
    json.key("frameType").word(isGlobal ? "global" : "cluster");
    json.key("sequence").number(header.sequence);
    json.key("disableDefaultResponse").boolean(header.isDefaultResponseDisabled);
    if (header.manufacturerCode)
        json.key("manufacturerCode").number(*header.manufacturerCode);
    json.key("commandId").number(header.command);
    if (const auto name = isGlobal ? zcl::globalCommandName(header.command) : std::nullopt)
        json.key("command").word(*name);
}

zcl::DecodeError inFrame(const zcl::FrameView &frame, const zcl::DecodeError &error)
{
    return {frame.payloadOffset + error.offset, error.what};
}

/// What the command says goes into `json`. @return on a round trip its payload encoded again; an error's offset counts
/// from the frame's first byte
zcl::Decoded<zcl::Bytes> writeGlobalCommand(JsonText &json, const zcl::FrameView &frame, const DecodeOptions &options)
{
    const auto command = zcl::globalCommandOf(frame.header.command);
    if (!command)
        return zcl::DecodeError{frame.payloadOffset - 1, "this version does not know the foundation command"};
    const auto decoded = zcl::decodeGlobalCommand(*command, frame.payload);
    if (!decoded)
        return inFrame(frame, decoded.error());
    writeCommand(json, *decoded, {options.cluster, frame.header});
    return options.isRoundTrip ? zcl::encodeGlobalCommand(*decoded) : zcl::Bytes();
}

/// The same of a cluster's own command.
zcl::Decoded<zcl::Bytes> writeClusterCommand(JsonText &json, const zcl::FrameView &frame, const DecodeOptions &options)
{
    const zcl::Header &header = frame.header;
    const CommandInfo *info =
        header.manufacturerCode ? nullptr : commandInfo({options.cluster, header.direction, header.command});
    if (!info)
        return zcl::DecodeError{frame.payloadOffset - 1, "this version does not know the cluster's own command"};
    json.key("command").word(info->name);
    auto payload = info->write(json, frame.payload, options.isRoundTrip);
    if (!payload)
        return inFrame(frame, payload.error());
    return payload;
}

zcl::Decoded<zcl::Bytes> writeFrame(JsonText &json, zcl::ByteView bytes, const DecodeOptions &options)
{
    writeCluster(json, options.cluster);
    const auto frame = zcl::decodeFrame(bytes);
    if (!frame)
        return frame.error();
    const zcl::Header &header = frame->header;
    writeHeader(json, header);
    if (options.direction && *options.direction != header.direction)
        return zcl::DecodeError{0, "the frame says that the other side sent it"};
    auto payload = header.type == zcl::FrameType::Cluster ? writeClusterCommand(json, *frame, options)
                                                          : writeGlobalCommand(json, *frame, options);
    if (!payload || !options.isRoundTrip)
        return payload;
    zcl::Bytes again = zcl::encodeFrame(header, *payload);
    json.key("reencoded").hex(again);
    return again;
}

} // namespace

zcl::Decoded<zcl::Bytes> appendDecodedFrame(std::string &text, zcl::ByteView bytes, const DecodeOptions &options)
{
    JsonText json(text);
    text += '{';
    auto again = writeFrame(json, bytes, options);
    if (!again)
        writeError(json, again.error());
    text += '}';
    return again;
}

void writeError(JsonText &json, const zcl::DecodeError &error)
{
    json.key("error").beginObject().key("offset").number(static_cast<std::uint64_t>(error.offset));
    json.key("what").word(error.what);
    json.endObject();
}

void appendError(std::string &text, std::string_view layer, const zcl::DecodeError &error)
{
    JsonText json(text);
    text += '{';
    json.key("layer").word(layer);
    writeError(json, error);
    text += '}';
}

} // namespace meterglass::se
