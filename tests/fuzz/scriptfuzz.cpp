#include "core/bench/script.h"

#include <cstdlib>

using namespace meterglass::core;

/// A script's text: it is refused in one line that says where, or each step is read again from how it is written.
// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const HomeZone zone;
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto script = parseScript(QString::fromUtf8(bytes), zone);
    if (!script) {
        const ScriptError &error = script.error();
        if (error.line < 1 || error.column < 1 || error.reason.isEmpty())
            std::abort();
        return 0;
    }
    for (const ScriptLine &line : *script) {
        const QString written = toLine(line.step, zone);
        const auto again = parseLine(written, zone);
        if (!again || *again != line.step || toLine(*again, zone) != written)
            std::abort();
    }
    return 0;
}
