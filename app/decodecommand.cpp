#include "app/decodecommand.h"

#include "app/commandoptions.h"
#include "app/exitcode.h"
#include "meterlink/han/decodedaps.h"
#include "meterlink/se/decodedframe.h"
#include "meterlink/zcl/hex.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace meterglass::app {

namespace {

struct DecodeRequest
{
    enum class Layer { Zcl, Aps };

    Layer layer = Layer::Zcl;
    se::DecodeOptions options; ///< an APS frame says its cluster itself

    std::string_view layerName() const { return layer == Layer::Zcl ? "zcl" : "aps"; }
};

void addDecodeOptions(CommandOptions &options)
{
    options.value(QStringLiteral("layer"), QStringLiteral("LAYER"), QStringLiteral("What the bytes are: zcl or aps."));
    options.value(QStringLiteral("cluster"), QStringLiteral("ID"),
                  QStringLiteral("A ZCL frame's cluster, such as 0x0702."));
    options.value(QStringLiteral("direction"), QStringLiteral("SIDE"),
                  QStringLiteral("Who sent it: client or server. A frame that says otherwise is an error."));
    options.flag(QStringLiteral("roundtrip"), QStringLiteral("Encode it again, and print that too."));
    options.positional(QStringLiteral("HEX"), QStringLiteral("The frame's bytes; - reads a frame a line."));
}

/// Fills in what the options say. @return why they are refused, or nothing
QString readDecodeOptions(const CommandOptions &options, DecodeRequest &request)
{
    se::DecodeOptions &decode = request.options;
    decode.isRoundTrip = options.isSet(QStringLiteral("roundtrip"));
    const QString direction = options.valueOf(QStringLiteral("direction"));
    if (direction == QLatin1String("client"))
        decode.direction = zcl::Direction::ClientToServer;
    else if (direction == QLatin1String("server"))
        decode.direction = zcl::Direction::ServerToClient;
    else if (!direction.isEmpty())
        return QStringLiteral("--direction is client or server");
    const QString layer = options.valueOf(QStringLiteral("layer"));
    if (layer == QLatin1String("aps")) {
        request.layer = DecodeRequest::Layer::Aps;
        return options.isSet(QStringLiteral("cluster")) ? QStringLiteral("an APS frame says its --cluster itself")
                                                        : QString();
    }
    if (layer != QLatin1String("zcl"))
        return QStringLiteral("this version decodes --layer zcl and aps");
    bool isNumber = false;
    const uint cluster = options.valueOf(QStringLiteral("cluster")).toUInt(&isNumber, 0);
    if (!isNumber || cluster > 0xFFFF)
        return QStringLiteral("a ZCL frame does not say its cluster: give it with --cluster, such as 0x0702");
    decode.cluster = zcl::ClusterId(cluster);
    return {};
}

zcl::Decoded<zcl::Bytes> appendDecoded(std::string &text, zcl::ByteView bytes, const DecodeRequest &request)
{
    switch (request.layer) {
    case DecodeRequest::Layer::Zcl:
        return se::appendDecodedFrame(text, bytes, request.options);
    case DecodeRequest::Layer::Aps:
        break;
    }
    return han::appendDecodedAps(text, bytes, request.options);
}

/// Appends the frame's object as a line. @return whether it could be decoded
bool appendFrame(std::string &text, std::string_view hex, const DecodeRequest &request)
{
    const auto bytes = zcl::bytesFromHex(hex);
    bool isDecoded = false;
    if (bytes)
        isDecoded = appendDecoded(text, *bytes, request).hasValue();
    else
        se::appendError(text, request.layerName(), bytes.error());
    text += '\n';
    return isDecoded;
}

void print(std::string &text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fflush(stdout);
    text.clear();
}

/// Lets the program and the one at the pipe's other end run beside each other; with the usual 64 KiB they take turns.
/// What is no pipe, or may not be that wide, stays as it is.
void widen(int pipe)
{
    constexpr int MegaByte = 1 << 20;
    ::fcntl(pipe, F_SETPIPE_SZ, MegaByte);
}

/// A frame a line, each answered by a line. What has arrived is answered at once, however much it is: a caller may wait
/// for an answer before it sends the next frame. @return whether all could be decoded
bool decodeStandardInput(const DecodeRequest &request)
{
    widen(STDIN_FILENO);
    widen(STDOUT_FILENO);
    bool allDecoded = true;
    std::string lines;
    std::string answers;
    std::array<char, 1 << 16> arrived;
    for (;;) {
        const ssize_t count = ::read(STDIN_FILENO, arrived.data(), arrived.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        lines.append(arrived.data(), static_cast<std::size_t>(count));
        std::size_t start = 0;
        for (auto end = lines.find('\n'); end != std::string::npos; end = lines.find('\n', start)) {
            allDecoded =
                appendFrame(answers, std::string_view(lines).substr(start, end - start), request) && allDecoded;
            start = end + 1;
        }
        lines.erase(0, start);
        print(answers);
    }
    if (!lines.empty())
        allDecoded = appendFrame(answers, lines, request) && allDecoded;
    print(answers);
    return allDecoded;
}

} // namespace

int decode(const QStringList &arguments, Program /*program*/)
{
    CommandOptions options(
        QStringLiteral("decode --layer zcl|aps [--cluster ID] [--direction SIDE] [--roundtrip] HEX | -"),
        QStringLiteral("Prints frames as JSON, one object a line."));
    addDecodeOptions(options);
    if (const auto finished = options.read(arguments))
        return *finished;
    if (options.positionals().size() != 1)
        return refuse(
            QStringLiteral("decode takes one frame in hexadecimal, or - for a frame a line on standard input"));
    DecodeRequest request;
    if (const QString reason = readDecodeOptions(options, request); !reason.isEmpty())
        return refuse(reason);

    const std::string frame = options.positionals().constFirst().toStdString();
    if (frame == "-")
        return decodeStandardInput(request) ? Success : FoundWrong;
    std::string answer;
    const bool isDecoded = appendFrame(answer, frame, request);
    print(answer);
    return isDecoded ? Success : FoundWrong;
}

} // namespace meterglass::app
