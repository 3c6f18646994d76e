#pragma once

#include "core/time/instant.h"

#include <cstdint>

namespace meterglass::ezsp {

/// How a device was last heard on the radio.
struct RadioSignal
{
    std::uint8_t lqi = 0; ///< 0 to 255, of the last hop
    std::int8_t rssi = 0; ///< dBm, of the last hop
    core::MonotonicTime heardAt{};

    bool operator==(const RadioSignal &) const = default;
};

} // namespace meterglass::ezsp
