#include "core/household/applianceheating.h"

#include <algorithm>

namespace meterglass::core {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// Its thermostat switches the heater for minutes at a time until it has run for `left`.
void addHeater(Power power, UtcSecond now, seconds left, ApplianceRandom &random, ApplianceLoad &load)
{
    while (left > seconds(0)) {
        const seconds run = std::min(left, random.between(minutes(5), minutes(14)));
        load.add(now, now + run, power);
        left -= run;
        now += run + random.between(minutes(2), minutes(9));
    }
}

} // namespace

void addHeating(const HeatingProfile &profile, const ApplianceDay &day, ApplianceLoad &load)
{
    ApplianceRandom random = day.random(ApplianceRandom::Stream::Heating);
    const UtcSecond morning = day.occupancy().awake.from - random.between(minutes(10), minutes(40));
    const UtcSecond evening = day.at(hours(16) + random.between(minutes(0), minutes(90)));
    const seconds pump = profile.pumpPerDegree * day.heatingDegrees() / 10;
    load.add(morning, morning + pump * 2 / 5, profile.pump, CirculatingPump);
    load.add(evening, evening + pump * 3 / 5, profile.pump, CirculatingPump);
    const seconds heater = profile.heaterPerDegree * day.heatingDegrees() / 10;
    addHeater(profile.heater, morning, heater * 2 / 5, random, load);
    addHeater(profile.heater, evening, heater * 3 / 5, random, load);
}

} // namespace meterglass::core
