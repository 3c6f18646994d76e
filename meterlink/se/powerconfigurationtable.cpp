#include "meterlink/se/clustertables.h"

#include <array>

namespace meterglass::se::tables {

namespace {

using enum zcl::DataType;
using enum Access;

/// What the names of the first battery and of the others have after "Battery".
constexpr auto Batteries = std::to_array<std::string_view>({"", "2", "3"});

constexpr auto Server = std::to_array<AttributeRange>({
    {0x0000, "MainsVoltage", Uint16, ReadOnly},
    {0x0001, "MainsFrequency", Uint8, ReadOnly},
    {0x0010, "MainsAlarmMask", Map8, ReadWrite},
    {0x0011, "MainsVoltageMinThreshold", Uint16, ReadWrite},
    {0x0012, "MainsVoltageMaxThreshold", Uint16, ReadWrite},
    {0x0013, "MainsVoltageDwellTrip", Uint16, ReadWrite},
    {0x0020, "Battery#Voltage", Uint8, ReadOnly, named(Batteries, 0x20)},
    {0x0021, "Battery#PercentageRemaining", Uint8, ReadOnly, named(Batteries, 0x20)},
    {0x0030, "Battery#Manufacturer", CharString, ReadWrite, named(Batteries, 0x20)},
    {0x0031, "Battery#Size", Enum8, ReadWrite, named(Batteries, 0x20)},
    {0x0032, "Battery#AhrRating", Uint16, ReadWrite, named(Batteries, 0x20)},
    {0x0033, "Battery#Quantity", Uint8, ReadWrite, named(Batteries, 0x20)},
    {0x0034, "Battery#RatedVoltage", Uint8, ReadWrite, named(Batteries, 0x20)},
    {0x0035, "Battery#AlarmMask", Map8, ReadWrite, named(Batteries, 0x20)},
    {0x0036, "Battery#VoltageMinThreshold", Uint8, ReadWrite, named(Batteries, 0x20)},
    {0x0037, "Battery#VoltageThreshold#", Uint8, ReadWrite, named(Batteries, 0x20), numbered(1, 3)},
    {0x003A, "Battery#PercentageMinThreshold", Uint8, ReadWrite, named(Batteries, 0x20)},
    {0x003B, "Battery#PercentageThreshold#", Uint8, ReadWrite, named(Batteries, 0x20), numbered(1, 3)},
    {0x003E, "Battery#AlarmState", Map32, ReadOnly, named(Batteries, 0x20)},
});

} // namespace

std::span<const AttributeRange> powerConfigurationServer()
{
    return Server;
}

} // namespace meterglass::se::tables
