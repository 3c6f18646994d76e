#pragma once

#include <array>
#include <cstdint>

namespace meterglass::ezsp {

/// How fast a line runs and how its ends hold each other back.
struct SerialSettings
{
    enum class FlowControl : std::uint8_t { Hardware, Software };

    std::int32_t baudRate = 115200;
    FlowControl flowControl = FlowControl::Hardware;

    bool operator==(const SerialSettings &) const = default;
};

/// What co-processors are built with, the most usual first.
inline constexpr std::array UsualSerialSettings{
    SerialSettings{115200, SerialSettings::FlowControl::Hardware},
    SerialSettings{115200, SerialSettings::FlowControl::Software},
    SerialSettings{57600, SerialSettings::FlowControl::Software},
    SerialSettings{460800, SerialSettings::FlowControl::Hardware},
};

/// Why a port is of no use for now.
enum class SerialTrouble : std::uint8_t {
    None,
    NotThere, ///< there is no such port: nothing is plugged in
    Denied,   ///< this user may not open it
    Taken,    ///< another program has it
    Pulled,   ///< it went away while it was open
    NotAPort, ///< it cannot be opened for another reason, or not be set to the speed
};

} // namespace meterglass::ezsp
