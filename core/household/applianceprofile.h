#pragma once

#include "core/quantity/power.h"

#include <array>
#include <chrono>
#include <cstdint>

namespace meterglass::core {

/// How likely each hour of local time is, relative to the others; not all of them 0.
using HourWeights = std::array<std::uint16_t, 24>;

/// A range from which one value is drawn, both ends included.
template<typename T>
struct Between
{
    T least;
    T most;

    bool operator==(const Between &) const = default;
};

/// When somebody is at home and awake. Times are local times of day; beyond 24 h is after midnight.
struct OccupancyProfile
{
    Between<std::chrono::seconds> wakeOnWorkingDay;
    Between<std::chrono::seconds> wakeAtWeekend;
    Between<std::chrono::seconds> bed;
    /// How many working days of 1000 nobody is at home from `leave` to `comeBack`.
    int awayPerMille;
    Between<std::chrono::seconds> leave;
    Between<std::chrono::seconds> comeBack;
    /// How many days of the weekend of 1000 hold an outing in the afternoon of 1.5 to 4 hours.
    int outingPerMille;
};

/// What is never off, wandering by `wander` from ten minutes to ten minutes.
struct BaseProfile
{
    Power load;
    Power wander;
};

struct FridgeProfile
{
    std::chrono::seconds period;       ///< from one start of the compressor to the next, within an eighth
    Between<std::chrono::seconds> run; ///< less than seven eighths of `period`
    Power running;
    Power start; ///< on top of `running`, for the first 30 s
};

/// What is switched on for a short while, at times of which some are likelier.
struct BriefUseProfile
{
    Between<int> timesOnWorkingDay;
    Between<int> timesAtWeekend;
    Between<std::chrono::seconds> length;
    Between<Power> load;
    HourWeights hours;
};

/// An electric hob or oven that its thermostat pulses.
struct HobProfile
{
    int mealsPerMille; ///< days of 1000 on which something is cooked
    Between<std::chrono::seconds> length;
    Between<std::chrono::seconds> pulse;
    Between<std::chrono::seconds> pause;
    Between<Power> load;
    HourWeights hours;
};

/// A washing machine: it heats, then turns its drum to and fro, then spins.
struct WashingMachineProfile
{
    int runsPerMilleOnWorkingDay;
    int runsPerMilleAtWeekend;
    Power heater;
    Between<std::chrono::seconds> heating;
    Between<std::chrono::seconds> turning;
    Between<Power> drum;
    HourWeights hours;
};

/// A dishwasher: it heats twice, and pumps in between.
struct DishwasherProfile
{
    int runsPerMille;
    Power heater;
    Between<std::chrono::seconds> heating; ///< of each of the two times
    HourWeights hours;
};

/// Lamps are on where somebody is, while it is dark outside.
struct LightingProfile
{
    int people; ///< who are at home and move from room to room
    Between<Power> room;
    Power livingRoom; ///< from dusk to bedtime
};

/// What swings with its picture or its work.
struct SwingingProfile
{
    Between<Power> load;
    Between<std::chrono::seconds> hold;       ///< how long one level lasts
    Between<std::chrono::seconds> workingDay; ///< how long it is on; not all of it need be at home
    Between<std::chrono::seconds> weekend;
};

struct ElectronicsProfile
{
    SwingingProfile television; ///< until bedtime
    SwingingProfile computer;   ///< from some moment of the day
};

/// The electric share of heating. Degrees are kelvins of the day's mean temperature below 15.5 C.
struct HeatingProfile
{
    Power pump;
    std::chrono::seconds pumpPerDegree; ///< running time a day
    Power heater;
    std::chrono::seconds heaterPerDegree; ///< running time a day
};

/// The habits and appliances of a modelled home. A value; `ApplianceHousehold` plays it.
struct ApplianceProfile
{
    OccupancyProfile occupancy;
    BaseProfile base;
    FridgeProfile fridge;
    BriefUseProfile kettle;
    BriefUseProfile microwave;
    HobProfile hob;
    WashingMachineProfile washingMachine;
    DishwasherProfile dishwasher;
    LightingProfile lighting;
    ElectronicsProfile electronics;
    HeatingProfile heating;
};

} // namespace meterglass::core
