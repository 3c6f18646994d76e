#pragma once

#include "meterlink/zcl/bytes.h"

#include <chrono>
#include <optional>
#include <string>

namespace meterglass::capture {

/// A frame of IEEE 802.15.4 as a capture file holds it, with what the radio said of it.
struct RadioPacket
{
    using Time = std::chrono::sys_time<std::chrono::microseconds>;
    enum class Direction : std::uint8_t { Unknown = 0, Received = 1, Sent = 2 };

    Time at;
    Direction direction = Direction::Unknown;
    std::optional<float> rssi; ///< dBm
    std::optional<std::uint8_t> linkQuality;
    std::optional<std::uint8_t> channel; ///< of page 0, 11 to 26 at 2.4 GHz
    /// With its frame check sequence.
    zcl::Bytes frame;
    /// UTF-8. It leaves the house with the capture: no keys.
    std::string comment;

    bool operator==(const RadioPacket &) const = default;
};

} // namespace meterglass::capture
