#pragma once

#include "core/household/applianceload.h"
#include "core/household/applianceprofile.h"
#include "core/household/household.h"
#include "core/time/homezone.h"

#include <array>
#include <vector>

namespace meterglass::core {

/// A modelled home: its load follows from its profile and seed alone, at every second, in whatever order and spans it
/// is asked for.
///
/// Days are made as they are asked for and the last few are kept; so one household belongs to one thread.
class ApplianceHousehold final : public Household
{
public:
    ApplianceHousehold(const ApplianceProfile &profile, std::uint64_t seed, const HomeZone &zone);

    std::size_t play(UtcSecond from, UtcSecond until, std::span<LoadSegment> out) const override;

private:
    struct Day
    {
        UtcSecond from;
        UtcSecond until; ///< `from` while the day is not made
        std::vector<ApplianceLoad::Step> steps;
    };
    const Day &dayAt(UtcSecond at) const;
    Day made(LocalDay date) const;

    ApplianceProfile m_profile;
    std::uint64_t m_seed;
    HomeZone m_zone;
    mutable std::array<Day, 4> m_days; ///< by date, in turn
};

} // namespace meterglass::core
