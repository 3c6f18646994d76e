#include "meterlink/capture/pcapngreader.h"
#include "meterlink/capture/pcapngwriter.h"

#include <bit>
#include <cstdlib>

using namespace meterglass;
using capture::RadioPacket;

namespace {

/// Apart from the float's bits: a NaN is not equal to itself.
bool isSame(RadioPacket left, RadioPacket right)
{
    const auto bits = [](std::optional<float> &value) {
        const std::uint32_t kept = value ? std::bit_cast<std::uint32_t>(*value) : 0;
        value.reset();
        return kept;
    };
    return bits(left.rssi) == bits(right.rssi) && left == right;
}

} // namespace

/// A capture file: each of its packets is refused, or reads the same when it is written again.
// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    capture::PcapngReader reader({data, size});
    while (const auto packet = reader.next()) {
        if (!packet->hasValue()) {
            if (packet->error().offset > size)
                std::abort();
            continue;
        }
        zcl::Bytes file = capture::pcapng::fileHeader("fuzz", "");
        const zcl::Bytes block = capture::pcapng::packet(**packet);
        file.insert(file.end(), block.begin(), block.end());
        capture::PcapngReader written(file);
        const auto again = written.next();
        if (!again || !again->hasValue() || !isSame(**again, **packet))
            std::abort();
    }
    return 0;
}
