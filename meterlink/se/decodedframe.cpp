#include "meterlink/se/decodedframe.h"

#include "meterlink/se/attributetable.h"
#include "meterlink/se/commandjson.h"
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

    const std::size_t commandOffset = frame->payloadOffset - 1;
    if (header.type == zcl::FrameType::Cluster)
        return failed(json, commandOffset, "this version does not know the cluster's own command");
    const auto command = zcl::globalCommandOf(header.command);
    if (!command)
        return failed(json, commandOffset, "this version does not know the foundation command");
    const auto decoded = zcl::decodeGlobalCommand(*command, frame->payload);
    if (!decoded)
        return failed(json, frame->payloadOffset + decoded.error().offset, decoded.error().what);

    insertCommand(json, *decoded, {options.cluster, header});
    if (options.isRoundTrip) {
        const zcl::Bytes again = zcl::encodeFrame(header, zcl::encodeGlobalCommand(*decoded));
        json.insert(QLatin1String("reencoded"), textOf(zcl::hexOf(again)));
    }
    return json;
}

} // namespace meterglass::se
