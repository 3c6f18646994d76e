#include "core/household/applianceelectronics.h"

#include <algorithm>

namespace meterglass::core {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

seconds timeOn(const SwingingProfile &profile, const ApplianceDay &day, ApplianceRandom &random)
{
    const Between<seconds> &time = day.isWorking() ? profile.workingDay : profile.weekend;
    return random.between(time.least, time.most);
}

void addSwings(const SwingingProfile &profile, ApplianceSpan span, const ApplianceDay &day, ApplianceRandom &random,
               ApplianceLoad &load)
{
    for (UtcSecond now = span.from; now < span.until;) {
        const UtcSecond next = std::min(now + random.between(profile.hold.least, profile.hold.most), span.until);
        const Power level = random.between(profile.load.least, profile.load.most);
        if (day.occupancy().isHome(now))
            load.add(now, next, level, PowerSupplies);
        now = next;
    }
}

} // namespace

void addElectronics(const ElectronicsProfile &profile, const ApplianceDay &day, ApplianceLoad &load)
{
    ApplianceRandom random = day.random(ApplianceRandom::Stream::Electronics);
    const UtcSecond off = day.occupancy().awake.until - random.between(minutes(5), minutes(50));
    addSwings(profile.television, {off - timeOn(profile.television, day, random), off}, day, random, load);
    const UtcSecond on = day.at(random.between(hours(8), hours(16)));
    addSwings(profile.computer, {on, on + timeOn(profile.computer, day, random)}, day, random, load);
}

} // namespace meterglass::core
