#include "core/meter/singleelementmeter.h"

#include <algorithm>
#include <array>

namespace meterglass::core {

namespace {

UtcSecond nextHalfHour(UtcSecond now)
{
    constexpr auto HalfHour = ProfileDataLog::HalfHour;
    return UtcSecond((now.time_since_epoch() / HalfHour + 1) * HalfHour);
}

} // namespace

SingleElementMeter::SingleElementMeter(MeterConfiguration configuration, const Household &household,
                                       const HomeZone &zone, UtcSecond start)
    : m_configuration(std::move(configuration)),
      m_household(household),
      m_zone(zone),
      m_now(start),
      m_halfHourEnd(nextHalfHour(start)),
      m_day(zone.dayOf(start)),
      m_import(m_configuration.initialImport),
      m_export(m_configuration.initialExport),
      m_importAtHalfHour(activeImportWattHours()),
      m_exportAtHalfHour(activeExportWattHours()),
      m_importHistory(activeImportWattHours()),
      m_importProfile(ProfileDataLog::ThirteenMonths),
      m_exportProfile(ProfileDataLog::ThreeMonths),
      m_bookedImport(activeImportWattHours())
{
    if (m_configuration.tariff)
        m_costs.emplace(*m_configuration.tariff, zone, start);
}

void SingleElementMeter::advanceTo(UtcSecond now)
{
    std::array<LoadSegment, 128> segments;
    while (m_now < now) {
        const std::size_t count = m_household.play(m_now, std::min(now, m_halfHourEnd), segments);
        for (std::size_t index = 0; index < count; ++index)
            live(segments[index]);
        if (m_now == m_halfHourEnd)
            endHalfHour();
    }
    bookUse();
}

void SingleElementMeter::bookUse()
{
    const std::int64_t import = activeImportWattHours();
    if (m_costs)
        m_costs->use(import - m_bookedImport);
    m_bookedImport = import;
}

/// Local days begin on a UTC half hour, too, so that all books are closed here.
void SingleElementMeter::endHalfHour()
{
    const std::int64_t import = activeImportWattHours();
    const std::int64_t exported = activeExportWattHours();
    m_importProfile.append(m_now, static_cast<std::uint32_t>(import - m_importAtHalfHour));
    m_exportProfile.append(m_now, static_cast<std::uint32_t>(exported - m_exportAtHalfHour));
    m_importAtHalfHour = import;
    m_exportAtHalfHour = exported;
    m_halfHourEnd = m_now + ProfileDataLog::HalfHour;
    bookUse();
    if (m_costs)
        m_costs->endHalfHour(m_now);
    if (const LocalDay today = m_zone.dayOf(m_now); today != m_day)
        beginDay(today);
}

void SingleElementMeter::beginDay(LocalDay day)
{
    const std::int64_t import = activeImportWattHours();
    m_dailyConsumption.append({m_day, m_importHistory.days().current(import)});
    m_importHistory.beginDay(day, import);
    if (m_costs)
        m_costs->beginDay(day);
    m_day = day;
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
