#include "meterlink/se/clustertables.h"

#include <array>

namespace meterglass::se::tables {

namespace {

using enum zcl::DataType;
using enum Access;

constexpr auto Server = std::to_array<AttributeRange>({
    {0x0000, "Time", UtcTime, ReadWrite},
    {0x0001, "TimeStatus", Map8, ReadWrite},
    {0x0002, "TimeZone", Int32, ReadWrite},
    {0x0003, "DstStart", Uint32, ReadWrite},
    {0x0004, "DstEnd", Uint32, ReadWrite},
    {0x0005, "DstShift", Int32, ReadWrite},
    {0x0006, "StandardTime", Uint32, ReadOnly},
    {0x0007, "LocalTime", Uint32, ReadOnly},
    {0x0008, "LastSetTime", UtcTime, ReadOnly},
    {0x0009, "ValidUntilTime", UtcTime, ReadWrite},
});

} // namespace

std::span<const AttributeRange> timeServer()
{
    return Server;
}

} // namespace meterglass::se::tables
