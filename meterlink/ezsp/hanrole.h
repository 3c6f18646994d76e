#pragma once

#include <cstdint>

namespace meterglass::ezsp {

/// What a display is on a network that another device runs.
enum class HanRole : std::uint8_t {
    InHomeDisplay,        ///< reads (IHD)
    PrepaymentInterface,  ///< may also top up, take emergency credit and turn the supply on (PPMID)
    ConsumerAccessDevice, ///< reads, and hands on what it read (CAD)
};

/// Of the simple descriptor (ZigBee Smart Energy 6; smets2-and-smart-energy.md 5.1 from zcl ami-devices.xml). A CAD has
/// none of its own: it reads what an IHD reads (ibid. 2), so it says that it is one.
constexpr std::uint16_t deviceIdOf(HanRole role)
{
    constexpr std::uint16_t InHomeDisplayDevice = 0x0502;
    constexpr std::uint16_t PrepaymentTerminal = 0x0506;
    return role == HanRole::PrepaymentInterface ? PrepaymentTerminal : InHomeDisplayDevice;
}

} // namespace meterglass::ezsp
