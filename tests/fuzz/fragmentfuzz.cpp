#include "meterlink/ezsp/fragmentassembly.h"

#include <algorithm>
#include <cstdlib>

using namespace meterglass;

/// Fragments one after the other: sender, sequence number, block number, how many blocks, seconds since the last, size and
/// content. A message is whole only of what has come.
// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t HeadSize = 6;
    ezsp::FragmentAssembly assembly;
    core::MonotonicTime now{};
    std::size_t received = 0;
    while (size >= HeadSize) {
        ezsp::EzspApsFrame aps;
        aps.sequence = data[1];
        aps.group = static_cast<std::uint16_t>(data[2] | data[3] << 8);
        now += std::chrono::seconds(data[4]);
        const std::size_t length = std::min<std::size_t>(data[5], size - HeadSize);
        received += length;
        const auto whole = assembly.add(data[0], aps, {data + HeadSize, length}, now);
        if (whole && whole->size() > received)
            std::abort();
        data += HeadSize + length;
        size -= HeadSize + length;
    }
    return 0;
}
