#include "meterlink/se/clustertables.h"

#include <array>

namespace meterglass::se::tables {

namespace {

using enum zcl::DataType;
using enum Access;

constexpr auto Server = std::to_array<AttributeRange>({
    {0x0000, "CloseTunnelTimeout", Uint16, ReadOnly},
});

} // namespace

std::span<const AttributeRange> tunnelingServer()
{
    return Server;
}

} // namespace meterglass::se::tables
