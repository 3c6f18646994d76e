#include "meterlink/se/clustertables.h"

#include <array>

namespace meterglass::se::tables {

namespace {

using enum zcl::DataType;
using enum Access;

/// An enumeration as an attribute; the commands carry the same bits as a bitmap.
constexpr auto BothSides = std::to_array<AttributeRange>({
    {0x0000, "KeyEstablishmentSuite", Enum16, ReadOnly},
});

} // namespace

std::span<const AttributeRange> keyEstablishmentServer()
{
    return BothSides;
}

std::span<const AttributeRange> keyEstablishmentClient()
{
    return BothSides;
}

} // namespace meterglass::se::tables
