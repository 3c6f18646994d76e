#include "core/household/appliancehousehold.h"

#include "core/household/applianceelectronics.h"
#include "core/household/applianceheating.h"
#include "core/household/appliancekitchen.h"
#include "core/household/appliancelighting.h"
#include "core/household/appliancestanding.h"
#include "core/household/appliancewash.h"

#include <algorithm>

namespace meterglass::core {

using std::chrono::days;
using std::chrono::seconds;

ApplianceHousehold::ApplianceHousehold(const ApplianceProfile &profile, std::uint64_t seed, const HomeZone &zone)
    : m_profile(profile),
      m_seed(seed),
      m_zone(zone)
{ }

ApplianceHousehold::Day ApplianceHousehold::made(LocalDay date) const
{
    ApplianceLoad load(m_zone.startOfDay(date), m_zone.startOfDay(date + days(1)));
    addBase(m_profile.base, m_seed, load);
    addFridge(m_profile.fridge, m_seed, load);
    // What the day before began may last beyond midnight.
    for (const LocalDay begun : {date - days(1), date}) {
        const ApplianceDay day(begun, m_seed, m_profile.occupancy, m_zone);
        addKitchen(m_profile, day, load);
        addWash(m_profile, day, load);
        addLighting(m_profile.lighting, day, load);
        addElectronics(m_profile.electronics, day, load);
        addHeating(m_profile.heating, day, load);
    }
    return {load.from(), load.until(), load.steps()};
}

const ApplianceHousehold::Day &ApplianceHousehold::dayAt(UtcSecond at) const
{
    const auto holds = [at](const Day &day) { return day.from <= at && at < day.until; };
    const auto kept = std::find_if(m_days.begin(), m_days.end(), holds);
    if (kept != m_days.end())
        return *kept;
    const LocalDay date = m_zone.dayOf(at);
    Day &day = m_days[static_cast<std::uint64_t>(date.time_since_epoch().count()) % m_days.size()];
    return day = made(date);
}

std::size_t ApplianceHousehold::play(UtcSecond from, UtcSecond until, std::span<LoadSegment> out) const
{
    std::size_t count = 0;
    for (UtcSecond now = from; now < until && count < out.size();) {
        const Day &day = dayAt(now);
        const UtcSecond stop = std::min(day.until, until);
        auto next = std::upper_bound(day.steps.begin(), day.steps.end(), (now - day.from).count(),
                                     [](std::int64_t offset, const auto &step) { return offset < step.offset; });
        while (now < stop && count < out.size()) {
            const ApplianceLoad::Step &step = *(next - 1);
            const UtcSecond end = next == day.steps.end() ? stop : std::min(day.from + seconds((next++)->offset), stop);
            out[count++] = {now, end, Power(step.watts), ReactivePower(step.vars)};
            now = end;
        }
    }
    return count;
}

} // namespace meterglass::core
