#pragma once

#include "core/household/appliancedaylight.h"
#include "core/household/applianceoccupancy.h"

#include <optional>

namespace meterglass::core {

/// What the appliances of a modelled home need to know of one local day: a value made from (seed, day) alone.
class ApplianceDay
{
public:
    ApplianceDay(LocalDay date, std::uint64_t seed, const OccupancyProfile &profile, const HomeZone &zone);

    LocalDay date() const { return m_date; }
    bool isWorking() const { return isWorkingDay(m_date); }
    const ApplianceOccupancy &occupancy() const { return m_occupancy; }
    const ApplianceDaylight &daylight() const { return m_daylight; }
    /// In 0.1 K, see `heatingDegreesOf`.
    int heatingDegrees() const { return m_heatingDegrees; }

    /// A local time of this day; beyond 24 h is after midnight.
    UtcSecond at(std::chrono::seconds timeOfDay) const { return m_zone.toUtc(m_date + timeOfDay); }
    ApplianceRandom random(ApplianceRandom::Stream stream) const
    {
        return {m_seed, stream, m_date.time_since_epoch().count()};
    }
    /// A moment in one of the likelier hours at which somebody is at home and awake; nothing where 16 draws find none.
    std::optional<UtcSecond> momentAtHome(const HourWeights &hours, ApplianceRandom &random) const;

private:
    LocalDay m_date;
    std::uint64_t m_seed;
    const HomeZone &m_zone;
    ApplianceOccupancy m_occupancy;
    ApplianceDaylight m_daylight;
    int m_heatingDegrees;
};

} // namespace meterglass::core
