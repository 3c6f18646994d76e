#include "meterlink/capture/meteringscales.h"

#include "meterlink/capture/frameattributes.h"
#include "meterlink/se/clusters.h"

namespace meterglass::capture {

namespace metering = se::metering;

void MeteringScales::learn(const FrameRow &row, zcl::ByteView bytes)
{
    FrameAttributes attributes(row, bytes);
    while (const auto attribute = attributes.next()) {
        const auto number = attribute->value ? attribute->value->asUnsigned() : std::nullopt;
        if (!number)
            continue;
        if (attribute->id == metering::UnitOfMeasure)
            m_said[row.source].unit = number;
        else if (attribute->id == metering::Multiplier)
            m_said[row.source].multiplier = number;
        else if (attribute->id == metering::Divisor)
            m_said[row.source].divisor = number;
    }
}

std::optional<MeteringScales::Scale> MeteringScales::of(std::uint16_t node) const
{
    constexpr std::uint64_t KilowattHours = 0x00;
    const auto said = m_said.find(node);
    if (said == m_said.end())
        return std::nullopt;
    const auto &[unit, multiplier, divisor] = said->second;
    if (unit != KilowattHours || !multiplier || !divisor || *divisor == 0)
        return std::nullopt;
    return Scale{*multiplier, *divisor};
}

} // namespace meterglass::capture
