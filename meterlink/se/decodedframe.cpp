#include "meterlink/se/decodedframe.h"

#include "meterlink/se/attributetable.h"
#include "meterlink/se/commandjson.h"
#include "meterlink/se/commandtable.h"
#include "meterlink/se/text.h"
#include "meterlink/zcl/hex.h"
#include "meterlink/zcl/names.h"

namespace meterglass::se {

namespace {

QString senderOf(zcl::Direction direction)
{
    return direction == zcl::Direction::ClientToServer ? QStringLiteral("client") : QStringLiteral("server");
}

QJsonObject clusterJson(zcl::ClusterId cluster)
{
    QJsonObject json;
    json.insert(QLatin1String("layer"), QStringLiteral("zcl"));
    const QString digits = QStringLiteral("%1").arg(static_cast<uint>(cluster), 4, 16, QLatin1Char('0')).toUpper();
    json.insert(QLatin1String("cluster"), QString(QLatin1String("0x") + digits));
    if (const auto name = clusterName(cluster))
        json.insert(QLatin1String("clusterName"), textOf(*name));
    return json;
}

void insertHeader(QJsonObject &json, const zcl::Header &header)
{
    const bool isGlobal = header.type == zcl::FrameType::Global;
    json.insert(QLatin1String("direction"), senderOf(header.direction));
    json.insert(QLatin1String("frameType"), isGlobal ? QStringLiteral("global") : QStringLiteral("cluster"));
    json.insert(QLatin1String("sequence"), header.sequence);
    json.insert(QLatin1String("disableDefaultResponse"), header.isDefaultResponseDisabled);
    if (header.manufacturerCode)
        json.insert(QLatin1String("manufacturerCode"), *header.manufacturerCode);
    json.insert(QLatin1String("commandId"), header.command);
    if (const auto name = isGlobal ? zcl::globalCommandName(header.command) : std::nullopt)
        json.insert(QLatin1String("command"), textOf(*name));
}

zcl::DecodeError inFrame(const zcl::FrameView &frame, const zcl::DecodeError &error)
{
    return {frame.payloadOffset + error.offset, error.what};
}

/// What the command says goes into `json`. @return its payload encoded again; an error's offset counts from the frame's
/// first byte
zcl::Decoded<zcl::Bytes> insertGlobalCommand(QJsonObject &json, const zcl::FrameView &frame, zcl::ClusterId cluster)
{
    const auto command = zcl::globalCommandOf(frame.header.command);
    if (!command)
        return zcl::DecodeError{frame.payloadOffset - 1, "this version does not know the foundation command"};
    const auto decoded = zcl::decodeGlobalCommand(*command, frame.payload);
    if (!decoded)
        return inFrame(frame, decoded.error());
    insertCommand(json, *decoded, {cluster, frame.header});
    return zcl::encodeGlobalCommand(*decoded);
}

/// The same of a cluster's own command.
zcl::Decoded<zcl::Bytes> insertClusterCommand(QJsonObject &json, const zcl::FrameView &frame, zcl::ClusterId cluster)
{
    const zcl::Header &header = frame.header;
    const CommandInfo *info =
        header.manufacturerCode ? nullptr : commandInfo({cluster, header.direction, header.command});
    if (!info)
        return zcl::DecodeError{frame.payloadOffset - 1, "this version does not know the cluster's own command"};
    json.insert(QLatin1String("command"), textOf(info->name));
    auto understood = info->understand(frame.payload);
    if (!understood)
        return inFrame(frame, understood.error());
    json.insert(QLatin1String("fields"), understood->fields);
    return understood->reencoded;
}

QJsonObject failed(QJsonObject json, std::size_t offset, std::string_view what)
{
    QJsonObject error;
    error.insert(QLatin1String("offset"), static_cast<qint64>(offset));
    error.insert(QLatin1String("what"), textOf(what));
    json.insert(QLatin1String("error"), error);
    return json;
}

} // namespace

QJsonObject decodedFrame(zcl::ByteView bytes, const DecodeOptions &options)
{
    QJsonObject json = clusterJson(options.cluster);
    const auto frame = zcl::decodeFrame(bytes);
    if (!frame)
        return failed(json, frame.error().offset, frame.error().what);
    const zcl::Header &header = frame->header;
    insertHeader(json, header);
    if (options.direction && *options.direction != header.direction)
        return failed(json, 0, "the frame says that the other side sent it");

    const auto payload = header.type == zcl::FrameType::Cluster ? insertClusterCommand(json, *frame, options.cluster)
                                                                : insertGlobalCommand(json, *frame, options.cluster);
    if (!payload)
        return failed(json, payload.error().offset, payload.error().what);
    if (options.isRoundTrip)
        json.insert(QLatin1String("reencoded"), textOf(zcl::hexOf(zcl::encodeFrame(header, *payload))));
    return json;
}

} // namespace meterglass::se
