#include "meterlink/se/clustertables.h"

#include <array>

namespace meterglass::se::tables {

namespace {

using enum zcl::DataType;
using enum Access;

constexpr auto Server = std::to_array<AttributeRange>({
    {0x0000, "SubGHzChannelChange", Map32, ReadOnly},
    {0x0001, "SubGHzPage#ChannelMask", Map32, ReadOnly, numbered(28, 4)},
});

} // namespace

std::span<const AttributeRange> subGhzServer()
{
    return Server;
}

} // namespace meterglass::se::tables
