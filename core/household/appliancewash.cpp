#include "core/household/appliancewash.h"

#include <algorithm>

namespace meterglass::core {

using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr Power FillAndPump(60);
constexpr Power Spin(420);
constexpr Power Spray(75);

/// The drum turns one way, rests, turns the other way.
UtcSecond turnDrum(UtcSecond from, UtcSecond until, const WashingMachineProfile &profile, ApplianceRandom &random,
                   ApplianceLoad &load)
{
    for (UtcSecond now = from; now < until;) {
        const UtcSecond rest = now + random.between(seconds(12), seconds(20));
        load.add(now, rest, random.between(profile.drum.least, profile.drum.most), DrumMotor);
        now = rest + random.between(seconds(12), seconds(20));
    }
    return until;
}

/// @return when the laundry is done; `from` where there is none today
UtcSecond addWashingMachine(const WashingMachineProfile &profile, const ApplianceDay &day, ApplianceRandom &random,
                            ApplianceLoad &load)
{
    const bool isRun =
        random.chance(day.isWorking() ? profile.runsPerMilleOnWorkingDay : profile.runsPerMilleAtWeekend);
    const auto start = day.momentAtHome(profile.hours, random);
    if (!isRun || !start)
        return day.occupancy().awake.from;
    const UtcSecond filled = *start + minutes(3);
    load.add(*start, filled, FillAndPump, DrumMotor);
    const UtcSecond hot = filled + random.between(profile.heating.least, profile.heating.most);
    load.add(filled, hot, profile.heater);
    const UtcSecond clean =
        turnDrum(hot, hot + random.between(profile.turning.least, profile.turning.most), profile, random, load);
    const UtcSecond dry = clean + random.between(minutes(5), minutes(9));
    load.add(clean, dry, Spin, DrumMotor);
    return dry;
}

void addDishwasher(const DishwasherProfile &profile, UtcSecond earliest, const ApplianceDay &day,
                   ApplianceRandom &random, ApplianceLoad &load)
{
    const auto wished = day.momentAtHome(profile.hours, random);
    if (!random.chance(profile.runsPerMille) || !wished)
        return;
    UtcSecond now = std::max(*wished, earliest);
    const auto run = [&now, &load](seconds length, Power power, ReactiveShare share) {
        load.add(now, now + length, power, share);
        now += length;
    };
    run(minutes(4), Spray, DrumMotor);
    run(random.between(profile.heating.least, profile.heating.most), profile.heater, Resistive);
    run(random.between(minutes(15), minutes(25)), Spray, DrumMotor);
    run(random.between(profile.heating.least, profile.heating.most), profile.heater, Resistive);
    run(minutes(6), Spray, DrumMotor);
}

} // namespace

void addWash(const ApplianceProfile &profile, const ApplianceDay &day, ApplianceLoad &load)
{
    ApplianceRandom random = day.random(ApplianceRandom::Stream::Wash);
    const UtcSecond done = addWashingMachine(profile.washingMachine, day, random, load);
    addDishwasher(profile.dishwasher, done, day, random, load);
}

} // namespace meterglass::core
