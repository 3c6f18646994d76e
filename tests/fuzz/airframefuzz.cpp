#include "meterlink/capture/airframe.h"
#include "meterlink/capture/tapheader.h"
#include "meterlink/han/decodedaps.h"

#include <algorithm>
#include <cstdlib>

using namespace meterglass;

namespace {

/// A key of zeros for the network and one of ones for a link: a fuzzer that finds an integrity code gets further.
const capture::AirKeys &keys()
{
    static const capture::AirKeys keys = [] {
        capture::AirKeys made;
        made.links.emplace_back();
        std::fill(made.links.front().writable().begin(), made.links.front().writable().end(), std::uint8_t(0xFF));
        return made;
    }();
    return keys;
}

void check(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

} // namespace

/// A frame without its check sequence as the air carries it, and the same octets as an APS frame: each is refused, or
/// what was understood of it encodes to the same octets.
// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const zcl::Bytes frame = capture::withCheckSequence({data, size});
    if (const auto air = capture::decodeAirFrame(frame, keys()))
        check(capture::encode(*air, keys()) == frame);
    else
        check(air.error().offset <= frame.size());
    static std::string json;
    json.clear();
    const auto again = han::appendDecodedAps(json, {data, size}, {{}, std::nullopt, true});
    if (again)
        check(std::equal(again->begin(), again->end(), data, data + size));
    else
        check(again.error().offset <= size);
    return 0;
}
