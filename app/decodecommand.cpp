#include "app/decodecommand.h"

#include "app/commandoptions.h"
#include "app/exitcode.h"
#include "app/framedecoder.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace meterglass::app {

namespace {

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
bool decodeStandardInput(const FrameDecoder &decoder)
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
            allDecoded = decoder.appendLine(answers, std::string_view(lines).substr(start, end - start)) && allDecoded;
            start = end + 1;
        }
        lines.erase(0, start);
        print(answers);
    }
    if (!lines.empty())
        allDecoded = decoder.appendLine(answers, lines) && allDecoded;
    print(answers);
    return allDecoded;
}

} // namespace

int decode(const QStringList &arguments, Program /*program*/)
{
    CommandOptions options(QStringLiteral("decode --layer ash|ezsp|aps|zcl [--ezsp-version N] [--cluster ID] "
                                          "[--direction SIDE] [--roundtrip] HEX | -"),
                           QStringLiteral("Prints frames as JSON, one object a line."));
    FrameDecoder::addOptions(options);
    options.positional(QStringLiteral("HEX"), QStringLiteral("The frame's bytes; - reads a frame a line."));
    if (const auto finished = options.read(arguments))
        return *finished;
    if (options.positionals().size() != 1)
        return refuse(
            QStringLiteral("decode takes one frame in hexadecimal, or - for a frame a line on standard input"));
    const auto decoder = FrameDecoder::from(options);
    if (!decoder)
        return refuse(decoder.error());

    const std::string frame = options.positionals().constFirst().toStdString();
    if (frame == "-")
        return decodeStandardInput(*decoder) ? Success : FoundWrong;
    std::string answer;
    const bool isDecoded = decoder->appendLine(answer, frame);
    print(answer);
    return isDecoded ? Success : FoundWrong;
}

} // namespace meterglass::app
