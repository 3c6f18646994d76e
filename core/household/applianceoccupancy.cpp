#include "core/household/applianceoccupancy.h"

namespace meterglass::core {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// The hours out of the house, as local times of day; nothing where somebody is in all day.
std::optional<Between<seconds>> outing(bool isWorking, const OccupancyProfile &profile, ApplianceRandom &random)
{
    const bool isOut = random.chance(isWorking ? profile.awayPerMille : profile.outingPerMille);
    if (!isOut)
        return std::nullopt;
    if (isWorking)
        return Between<seconds>{random.between(profile.leave.least, profile.leave.most),
                                random.between(profile.comeBack.least, profile.comeBack.most)};
    const seconds leave = random.between(hours(11), hours(15));
    return Between<seconds>{leave, leave + random.between(minutes(90), hours(4))};
}

} // namespace

bool isWorkingDay(LocalDay day)
{
    return std::chrono::weekday(day).iso_encoding() < 6;
}

ApplianceOccupancy occupancyOf(LocalDay day, const OccupancyProfile &profile, const HomeZone &zone,
                               ApplianceRandom random)
{
    const bool isWorking = isWorkingDay(day);
    const Between<seconds> &waking = isWorking ? profile.wakeOnWorkingDay : profile.wakeAtWeekend;
    const auto utc = [&](seconds timeOfDay) { return zone.toUtc(day + timeOfDay); };
    ApplianceOccupancy occupancy;
    occupancy.awake.from = utc(random.between(waking.least, waking.most));
    occupancy.awake.until = utc(random.between(profile.bed.least, profile.bed.most));
    if (const auto out = outing(isWorking, profile, random))
        occupancy.away = ApplianceSpan{utc(out->least), utc(out->most)};
    return occupancy;
}

} // namespace meterglass::core
