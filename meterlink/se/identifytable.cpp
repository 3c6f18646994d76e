#include "meterlink/se/clustertables.h"

#include <array>

namespace meterglass::se::tables {

namespace {

using enum zcl::DataType;
using enum Access;

constexpr auto Server = std::to_array<AttributeRange>({
    {0x0000, "IdentifyTime", Uint16, ReadWrite},
    {0x0001, "CommissionState", Map8, ReadOnly},
});

} // namespace

std::span<const AttributeRange> identifyServer()
{
    return Server;
}

} // namespace meterglass::se::tables
