#include "meterlink/ezsp/ashjson.h"
#include "meterlink/ezsp/ashreader.h"
#include "meterlink/ezsp/ashwriter.h"

#include <cstdlib>

using namespace meterglass;

namespace {

/// Frames of the stream, encoded again one after the other; what was wrong is left out.
zcl::Bytes readAgain(zcl::ByteView stream, std::size_t piece)
{
    zcl::Bytes again;
    ezsp::AshReader reader;
    while (!stream.empty()) {
        zcl::ByteView bytes = stream.first(std::min(piece, stream.size()));
        stream = stream.subspan(bytes.size());
        while (const auto arrival = reader.next(bytes)) {
            if (*arrival)
                ezsp::appendAshFrame(again, **arrival);
        }
    }
    return again;
}

} // namespace

/// A stream of ASH: it reads the same in pieces of any size, and what was read of it reads the same again.
// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const zcl::ByteView stream(data, size);
    const zcl::Bytes whole = readAgain(stream, size);
    if (whole != readAgain(stream, 1) || whole != readAgain(stream, 7) || whole != readAgain(whole, whole.size()))
        std::abort();
    static std::string json;
    json.clear();
    const auto again = ezsp::appendDecodedAsh(json, stream, true);
    if (!again && again.error().offset > size)
        std::abort();
    return 0;
}
