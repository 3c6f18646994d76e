#include "core/household/applianceday.h"

#include "core/household/applianceseason.h"

namespace meterglass::core {

using std::chrono::seconds;

ApplianceDay::ApplianceDay(LocalDay date, std::uint64_t seed, const OccupancyProfile &profile, const HomeZone &zone)
    : m_date(date),
      m_seed(seed),
      m_zone(zone),
      m_occupancy(occupancyOf(date, profile, zone, random(ApplianceRandom::Stream::Occupancy))),
      m_daylight(daylightOf(date)),
      m_heatingDegrees(heatingDegreesOf(date, seed))
{ }

std::optional<UtcSecond> ApplianceDay::momentAtHome(const HourWeights &hours, ApplianceRandom &random) const
{
    for (int attempt = 0; attempt < 16; ++attempt) {
        const auto hour = static_cast<int>(random.pick(hours));
        const UtcSecond moment = at(std::chrono::hours(hour) + random.between(seconds(0), seconds(3599)));
        if (m_occupancy.isHome(moment))
            return moment;
    }
    return std::nullopt;
}

} // namespace meterglass::core
