#include "meterlink/se/clustertables.h"

#include <array>

namespace meterglass::se::tables {

namespace {

using enum zcl::DataType;
using enum Access;

constexpr auto Client = std::to_array<AttributeRange>({
    {0x0000, "UtilityEnrollmentGroup", Uint8, ReadWrite},
    {0x0001, "StartRandomizationMinutes", Uint8, ReadWrite},
    {0x0002, "DurationRandomizationMinutes", Uint8, ReadWrite},
    {0x0003, "DeviceClassValue", Uint16, ReadWrite},
});

} // namespace

std::span<const AttributeRange> drlcClient()
{
    return Client;
}

} // namespace meterglass::se::tables
