#include "meterlink/se/decodedframe.h"
#include "meterlink/zcl/bytereader.h"

#include <algorithm>
#include <cstdlib>

using namespace meterglass;

/// Two bytes of cluster id, then a ZCL frame: it is refused, or what was understood of it encodes to the same bytes.
// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    zcl::ByteReader reader({data, size});
    const zcl::ClusterId cluster{reader.u16()};
    const zcl::ByteView frame = reader.rest();
    static std::string json;
    json.clear();
    const auto again = se::appendDecodedFrame(json, frame, {cluster, std::nullopt, true});
    if (again && !std::equal(again->begin(), again->end(), frame.begin(), frame.end()))
        std::abort();
    if (!again && again.error().offset > frame.size())
        std::abort();
    return 0;
}
