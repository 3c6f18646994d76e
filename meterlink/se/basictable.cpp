#include "meterlink/se/clustertables.h"

#include <array>

namespace meterglass::se::tables {

namespace {

using enum zcl::DataType;
using enum Access;

constexpr auto Server = std::to_array<AttributeRange>({
    {0x0000, "ZCLVersion", Uint8, ReadOnly},
    {0x0001, "ApplicationVersion", Uint8, ReadOnly},
    {0x0002, "StackVersion", Uint8, ReadOnly},
    {0x0003, "HardwareVersion", Uint8, ReadOnly},
    {0x0004, "ManufacturerName", CharString, ReadOnly},
    {0x0005, "ModelIdentifier", CharString, ReadOnly},
    {0x0006, "DateCode", CharString, ReadOnly},
    {0x0007, "PowerSource", Enum8, ReadOnly},
    {0x0008, "GenericDeviceClass", Enum8, ReadOnly},
    {0x0009, "GenericDeviceType", Enum8, ReadOnly},
    {0x000A, "ProductCode", OctetString, ReadOnly},
    {0x000B, "ProductUrl", CharString, ReadOnly},
    {0x0010, "LocationDescription", CharString, ReadWrite},
    {0x0011, "PhysicalEnvironment", Enum8, ReadWrite},
    {0x0012, "DeviceEnabled", Bool, ReadWrite},
    {0x0013, "AlarmMask", Map8, ReadWrite},
    {0x0014, "DisableLocalConfig", Map8, ReadWrite},
});

} // namespace

std::span<const AttributeRange> basicServer()
{
    return Server;
}

} // namespace meterglass::se::tables
