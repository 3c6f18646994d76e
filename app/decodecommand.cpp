#include "app/decodecommand.h"

#include "app/commandoptions.h"
#include "app/exitcode.h"
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

/// Appends the frame's object as a line. @return whether it could be decoded
bool appendFrame(std::string &text, std::string_view hex, const se::DecodeOptions &options)
{
    const auto bytes = zcl::bytesFromHex(hex);
    bool isDecoded = false;
    if (bytes)
        isDecoded = se::appendDecodedFrame(text, *bytes, options).hasValue();
    else
        se::appendError(text, "zcl", bytes.error());
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
bool decodeStandardInput(const se::DecodeOptions &options)
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
                appendFrame(answers, std::string_view(lines).substr(start, end - start), options) && allDecoded;
            start = end + 1;
        }
        lines.erase(0, start);
        print(answers);
    }
    if (!lines.empty())
        allDecoded = appendFrame(answers, lines, options) && allDecoded;
    print(answers);
    return allDecoded;
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
    if (frame == "-")
        return decodeStandardInput(decode) ? Success : FoundWrong;
    std::string answer;
    const bool isDecoded = appendFrame(answer, frame, decode);
    print(answer);
    return isDecoded ? Success : FoundWrong;
}

} // namespace meterglass::app
