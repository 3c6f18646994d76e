#include "meterlink/se/clustertables.h"

#include <array>

namespace meterglass::se::tables {

namespace {

using enum zcl::DataType;
using enum Access;

constexpr auto Server = std::to_array<AttributeRange>({
    {0x0000, "AuxiliarySwitch#Label", OctetString, ReadWrite, numbered(1, 8)},
});

} // namespace

std::span<const AttributeRange> calendarServer()
{
    return Server;
}

} // namespace meterglass::se::tables
