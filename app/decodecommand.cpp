#include "app/decodecommand.h"

#include "app/commandoptions.h"
#include "app/exitcode.h"
#include "meterlink/se/decodedframe.h"
#include "meterlink/zcl/hex.h"

#include <QJsonDocument>

#include <cstdio>
#include <iostream>
#include <string>

namespace meterglass::app {

namespace {

void addDecodeOptions(CommandOptions &options)
{
    options.value(QStringLiteral("layer"), QStringLiteral("LAYER"), QStringLiteral("What the bytes are: zcl."));
    options.value(QStringLiteral("cluster"), QStringLiteral("ID"),
                  QStringLiteral("The frame's cluster, such as 0x0702."));
    options.value(QStringLiteral("direction"), QStringLiteral("SIDE"),
                  QStringLiteral("Who sent it: client or server. A frame that says otherwise is an error."));
    options.flag(QStringLiteral("roundtrip"), QStringLiteral("Encode it again, and print that too."));
    options.positional(QStringLiteral("HEX"), QStringLiteral("The frame's bytes; - reads a frame a line."));
}

/// Fills in what the options say. @return why they are refused, or nothing
QString readDecodeOptions(const CommandOptions &options, se::DecodeOptions &decode)
{
    if (options.valueOf(QStringLiteral("layer")) != QLatin1String("zcl"))
        return QStringLiteral("this version decodes --layer zcl");
    bool isNumber = false;
    const uint cluster = options.valueOf(QStringLiteral("cluster")).toUInt(&isNumber, 0);
    if (!isNumber || cluster > 0xFFFF)
        return QStringLiteral("a ZCL frame does not say its cluster: give it with --cluster, such as 0x0702");
    decode.cluster = zcl::ClusterId(cluster);
    const QString direction = options.valueOf(QStringLiteral("direction"));
    if (direction == QLatin1String("client"))
        decode.direction = zcl::Direction::ClientToServer;
    else if (direction == QLatin1String("server"))
        decode.direction = zcl::Direction::ServerToClient;
    else if (!direction.isEmpty())
        return QStringLiteral("--direction is client or server");
    decode.isRoundTrip = options.isSet(QStringLiteral("roundtrip"));
    return {};
}

QJsonObject notHexadecimal(const zcl::DecodeError &error)
{
    const QJsonObject reason{
        {QStringLiteral("offset"), static_cast<qint64>(error.offset)},
        {QStringLiteral("what"), QString::fromUtf8(error.what.data(), qsizetype(error.what.size()))}};
    return {{QStringLiteral("layer"), QStringLiteral("zcl")}, {QStringLiteral("error"), reason}};
}

/// Prints the frame as one line. @return whether it could be decoded
bool printFrame(const std::string &hex, const se::DecodeOptions &options)
{
    const auto bytes = zcl::bytesFromHex(hex);
    const QJsonObject object = bytes ? se::decodedFrame(*bytes, options) : notHexadecimal(bytes.error());
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    return !object.contains(QStringLiteral("error"));
}

} // namespace

int decode(const QStringList &arguments, Program /*program*/)
{
    CommandOptions options(QStringLiteral("decode --layer zcl --cluster ID [--direction SIDE] [--roundtrip] HEX | -"),
                           QStringLiteral("Prints frames as JSON, one object a line."));
    addDecodeOptions(options);
    if (const auto finished = options.read(arguments))
        return *finished;
    if (options.positionals().size() != 1)
        return refuse(
            QStringLiteral("decode takes one frame in hexadecimal, or - for a frame a line on standard input"));
    se::DecodeOptions decode;
    if (const QString reason = readDecodeOptions(options, decode); !reason.isEmpty())
        return refuse(reason);

    const std::string frame = options.positionals().constFirst().toStdString();
    if (frame != "-")
        return printFrame(frame, decode) ? Success : FoundWrong;
    bool allDecoded = true;
    for (std::string line; std::getline(std::cin, line);)
        allDecoded = printFrame(line, decode) && allDecoded;
    return allDecoded ? Success : FoundWrong;
}

} // namespace meterglass::app
