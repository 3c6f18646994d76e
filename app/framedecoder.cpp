#include "app/framedecoder.h"

#include "app/commandoptions.h"
#include "meterlink/ezsp/ashjson.h"
#include "meterlink/ezsp/ezspjson.h"
#include "meterlink/han/decodedaps.h"
#include "meterlink/se/decodedframe.h"
#include "meterlink/zcl/hex.h"

namespace meterglass::app {

namespace {

using DecoderOrReason = core::Outcome<FrameDecoder, QString>;
enum class Side { Unknown, Client, Server };

core::Outcome<Side, QString> sideFrom(const CommandOptions &options)
{
    const QString direction = options.valueOf(QStringLiteral("direction"));
    if (direction.isEmpty())
        return Side::Unknown;
    if (direction == QLatin1String("client"))
        return Side::Client;
    if (direction == QLatin1String("server"))
        return Side::Server;
    return QStringLiteral("--direction is client or server");
}

/// What both layers with ZCL in them are told, but for the cluster.
se::DecodeOptions zclOptions(const CommandOptions &options, Side side)
{
    se::DecodeOptions decode;
    if (side != Side::Unknown)
        decode.direction = side == Side::Client ? zcl::Direction::ClientToServer : zcl::Direction::ServerToClient;
    decode.isRoundTrip = options.isSet(QStringLiteral("roundtrip"));
    return decode;
}

DecoderOrReason zclDecoder(const CommandOptions &options, Side side)
{
    se::DecodeOptions decode = zclOptions(options, side);
    bool isNumber = false;
    const uint cluster = options.valueOf(QStringLiteral("cluster")).toUInt(&isNumber, 0);
    if (!isNumber || cluster > 0xFFFF)
        return QStringLiteral("a ZCL frame does not say its cluster: give it with --cluster, such as 0x0702");
    decode.cluster = zcl::ClusterId(cluster);
    return FrameDecoder("zcl", [decode](std::string &text, zcl::ByteView frame) {
        return se::appendDecodedFrame(text, frame, decode).hasValue();
    });
}

DecoderOrReason apsDecoder(const CommandOptions &options, Side side)
{
    if (options.isSet(QStringLiteral("cluster")))
        return QStringLiteral("an APS frame says its --cluster itself");
    const se::DecodeOptions decode = zclOptions(options, side);
    return FrameDecoder("aps", [decode](std::string &text, zcl::ByteView frame) {
        return han::appendDecodedAps(text, frame, decode).hasValue();
    });
}

DecoderOrReason ashDecoder(const CommandOptions &options)
{
    const bool isRoundTrip = options.isSet(QStringLiteral("roundtrip"));
    return FrameDecoder("ash", [isRoundTrip](std::string &text, zcl::ByteView frame) {
        return ezsp::appendDecodedAsh(text, frame, isRoundTrip).hasValue();
    });
}

DecoderOrReason ezspDecoder(const CommandOptions &options, Side side)
{
    ezsp::EzspDecodeOptions decode;
    bool isNumber = false;
    const uint version = options.valueOf(QStringLiteral("ezsp-version")).toUInt(&isNumber);
    if (!isNumber || !ezsp::isKnownVersion(version))
        return QStringLiteral("an EZSP frame does not say its version: give it with --ezsp-version, 4 to 14");
    decode.version = static_cast<ezsp::EzspVersion>(version);
    if (side != Side::Unknown)
        decode.direction = side == Side::Client ? ezsp::EzspDirection::FromHost : ezsp::EzspDirection::FromCoProcessor;
    decode.isRoundTrip = options.isSet(QStringLiteral("roundtrip"));
    return FrameDecoder("ezsp", [decode](std::string &text, zcl::ByteView frame) {
        return ezsp::appendDecodedEzsp(text, frame, decode).hasValue();
    });
}

} // namespace

void FrameDecoder::addOptions(CommandOptions &options)
{
    options.value(QStringLiteral("layer"), QStringLiteral("LAYER"),
                  QStringLiteral("What the bytes are: ash, ezsp, aps or zcl."));
    options.value(QStringLiteral("cluster"), QStringLiteral("ID"),
                  QStringLiteral("The ZCL frame's cluster, such as 0x0702."));
    options.value(QStringLiteral("ezsp-version"), QStringLiteral("N"),
                  QStringLiteral("The EZSP frame's version, 4 to 14."));
    options.value(QStringLiteral("direction"), QStringLiteral("SIDE"),
                  QStringLiteral("Who sent it: client (of EZSP the host) or server (the co-processor). A frame that "
                                 "says otherwise is an error."));
    options.flag(QStringLiteral("roundtrip"), QStringLiteral("Encode it again, and print that too."));
}

core::Outcome<FrameDecoder, QString> FrameDecoder::from(const CommandOptions &options)
{
    const auto side = sideFrom(options);
    if (!side)
        return side.error();
    const QString layer = options.valueOf(QStringLiteral("layer"));
    if (layer == QLatin1String("zcl"))
        return zclDecoder(options, *side);
    if (layer == QLatin1String("aps"))
        return apsDecoder(options, *side);
    if (layer == QLatin1String("ash"))
        return ashDecoder(options);
    if (layer == QLatin1String("ezsp"))
        return ezspDecoder(options, *side);
    return QStringLiteral("this version decodes --layer ash, ezsp, aps and zcl");
}

bool FrameDecoder::appendLine(std::string &text, std::string_view hex) const
{
    const auto bytes = zcl::bytesFromHex(hex);
    bool isDecoded = false;
    if (bytes)
        isDecoded = m_append(text, *bytes);
    else
        se::appendError(text, m_layer, bytes.error());
    text += '\n';
    return isDecoded;
}

} // namespace meterglass::app
