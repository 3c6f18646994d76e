#pragma once

#include "core/tariff/tariffschedule.h"
#include "meterlink/client/metersnapshot.h"

#include <optional>
#include <vector>

namespace meterglass::client {

/// What a tier charges, as far as the meter has said.
struct TariffRate
{
    int tier = 0;                         ///< from 1
    std::string label;                    ///< empty where the meter names it not
    std::vector<core::Price> prices;      ///< of its blocks, one where it has none; empty where it is not known
    std::vector<core::Energy> thresholds; ///< what ends each block but the last

    bool hasBlocks() const { return prices.size() > 1; }
    bool operator==(const TariffRate &) const = default;
};

/// When which rate of a meter's tariff is in force, by the calendar and the prices that were read from it. A value;
/// plain reading, which changes nothing.
class TariffTimetable
{
public:
    /// A rate and how long it is in force without a break, in UTC and in the home's time.
    struct Period
    {
        core::UtcSecond from;
        core::UtcSecond until;
        core::LocalSecond localFrom;
        core::LocalSecond localUntil;
        TariffRate rate;

        bool operator==(const Period &) const = default;
    };
    /// The moment at which another rate comes into force.
    struct Switch
    {
        core::UtcSecond at;
        core::LocalSecond localAt;
        TariffRate rate;

        bool operator==(const Switch &) const = default;
    };
    /// So far is looked ahead for a switch: a year, and its special days.
    static constexpr std::chrono::days Farthest{366};

    /// Nothing while the calendar is not known; prices and labels may come later.
    static std::optional<TariffTimetable> of(const MeterSnapshot &snapshot, const core::HomeZone &zone);

    /// All rates, in the order of their tiers.
    std::vector<TariffRate> rates() const;
    TariffRate rateAt(core::UtcSecond utc) const;
    /// A local day from midnight to midnight, in the order of time: 23, 24 or 25 hours.
    std::vector<Period> day(core::LocalDay day) const;
    /// What is next after `now`; nothing where the rate does not change within `Farthest`.
    std::optional<Switch> next(core::UtcSecond now) const;

private:
    TariffTimetable(const MeterSnapshot &snapshot, const core::HomeZone &zone);
    TariffRate rateOf(core::TariffAction action) const;

    core::HomeZone m_zone;
    core::TariffSchedule m_schedule;
    std::map<int, TariffRate> m_rates;
};

} // namespace meterglass::client
