#include "meterlink/capture/framefilter.h"
#include "meterlink/se/framelayout.h"

#include <cstdlib>

using namespace meterglass;

namespace {

/// A frame of each kind for a filter to look at.
const capture::FrameLog &log()
{
    static const capture::FrameLog log = [] {
        capture::FrameLog made;
        capture::CapturedFrame captured;
        captured.frame.cluster = zcl::ClusterId(0x0702);
        for (const zcl::Bytes &payload : {zcl::Bytes{0x18, 0x21, 0x0A, 0x00, 0x04, 0x2A, 0xAF, 0x01, 0x00},
                                          zcl::Bytes{0x01, 0x31, 0x00, 0x05, 0, 0, 0, 0, 0x10}, zcl::Bytes{}}) {
            captured.frame.payload = payload;
            made.append(captured);
        }
        made.append(capture::SealedFrame{});
        return made;
    }();
    return log;
}

} // namespace

/// A filter, which is refused inside its text or looks at every frame; and the same octets as a ZCL frame, laid out.
// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto filter = capture::FrameFilter::parse({reinterpret_cast<const char *>(data), size});
    if (!filter && filter.error().offset > size)
        std::abort();
    for (std::size_t index = 0; filter && index < log().size(); ++index)
        filter->matches(log(), index);
    const auto layout = se::layOutFrame({data, size}, zcl::ClusterId(0x0700));
    if (layout.error && layout.error->offset > size)
        std::abort();
    return 0;
}
