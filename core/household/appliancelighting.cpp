#include "core/household/appliancelighting.h"

#include <algorithm>

namespace meterglass::core {

using std::chrono::minutes;

namespace {

/// Civil twilight is still too dim indoors: lamps go on this long before sunset and off this long after sunrise.
constexpr minutes Dimness(20);

void addWhileDark(ApplianceSpan span, Power power, const ApplianceDay &day, ApplianceLoad &load)
{
    load.add(span.from, std::min(span.until, day.daylight().sunrise + Dimness), power, LedLamps);
    load.add(std::max(span.from, day.daylight().sunset - Dimness), span.until, power, LedLamps);
}

} // namespace

void addLighting(const LightingProfile &profile, const ApplianceDay &day, ApplianceLoad &load)
{
    ApplianceRandom random = day.random(ApplianceRandom::Stream::Lighting);
    const ApplianceSpan awake = day.occupancy().awake;
    for (int person = 0; person < profile.people; ++person) {
        for (UtcSecond now = awake.from; now < awake.until;) {
            const UtcSecond next = std::min(now + random.between(minutes(4), minutes(45)), awake.until);
            const Power room = random.between(profile.room.least, profile.room.most);
            if (day.occupancy().isHome(now))
                addWhileDark({now, next}, room, day, load);
            now = next;
        }
    }
    const UtcSecond dusk = day.daylight().sunset - Dimness;
    const UtcSecond home = day.occupancy().away ? day.occupancy().away->until : awake.from;
    load.add(std::max(dusk, home), awake.until, profile.livingRoom, LedLamps);
}

} // namespace meterglass::core
