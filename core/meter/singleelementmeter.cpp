#include "core/meter/singleelementmeter.h"

#include <algorithm>
#include <array>

namespace meterglass::core {

SingleElementMeter::SingleElementMeter(MeterConfiguration configuration, const Household &household,
                                       const HomeZone &zone, UtcSecond start)
    : m_configuration(std::move(configuration)),
      m_household(household),
      m_zone(zone),
      m_now(start),
      m_nextMidnight(zone.nextMidnight(start)),
      m_import(m_configuration.initialImport),
      m_export(m_configuration.initialExport),
      m_importAtMidnight(activeImportWattHours())
{ }

void SingleElementMeter::advanceTo(UtcSecond now)
{
    std::array<LoadSegment, 128> segments;
    while (m_now < now) {
        const UtcSecond stop = std::min(now, m_nextMidnight);
        const std::size_t count = m_household.play(m_now, stop, segments);
        for (std::size_t index = 0; index < count; ++index)
            live(segments[index]);
        if (m_now == m_nextMidnight) {
            m_importAtMidnight = activeImportWattHours();
            m_nextMidnight = m_zone.nextMidnight(m_now);
        }
    }
}

void SingleElementMeter::live(const LoadSegment &segment)
{
    if (segment.load) {
        const Energy energy = energyOf(*segment.load, segment.until - segment.from);
        if (energy > Energy())
            m_import += energy;
        else
            m_export -= energy;
    }
    m_now = segment.until;
}

std::optional<Power> SingleElementMeter::activePower() const
{
    std::array<LoadSegment, 1> segment;
    m_household.play(m_now, m_now + std::chrono::seconds(1), segment);
    return segment.front().load;
}

} // namespace meterglass::core
