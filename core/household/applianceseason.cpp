#include "core/household/applianceseason.h"

#include "core/household/appliancerandom.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace meterglass::core {

namespace {

/// Mean temperature of each month in 0.1 C about London (Met Office, Greenwich Park, normals of 1991 to 2020, rounded).
constexpr std::array<int, 12> MonthlyMean{57, 60, 80, 105, 137, 168, 190, 187, 159, 123, 84, 60};
constexpr int HeatingBelow = 155;

/// The normal of a day: each month's mean stands on its 15th, a straight line between them.
int normalOf(LocalDay day)
{
    const std::chrono::year_month_day date(day);
    const int month = static_cast<int>(static_cast<unsigned>(date.month())) - 1;
    const int fromMiddle = static_cast<int>(static_cast<unsigned>(date.day())) - 15;
    const int neighbour = (month + (fromMiddle < 0 ? 11 : 1)) % 12;
    const int here = MonthlyMean[static_cast<std::size_t>(month)];
    const int there = MonthlyMean[static_cast<std::size_t>(neighbour)];
    return here + (there - here) * std::abs(fromMiddle) / 31;
}

} // namespace

int heatingDegreesOf(LocalDay day, std::uint64_t seed)
{
    ApplianceRandom random(seed, ApplianceRandom::Stream::Weather, day.time_since_epoch().count());
    const auto weather = static_cast<int>(random.between(-15, 15) + random.between(-15, 15));
    return std::max(0, HeatingBelow - normalOf(day) - weather);
}

} // namespace meterglass::core
