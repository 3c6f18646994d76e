#pragma once

#include "core/history/ringlog.h"
#include "core/time/homezone.h"

#include <cstdint>

namespace meterglass::core {

/// Consumption of one local day.
struct DailyConsumption
{
    LocalDay day;
    /// Watt-hours.
    std::int64_t energy = 0;

    bool operator==(const DailyConsumption &) const = default;
};

/// The Daily Consumption Log (SMETS2 5.6.4.14 in the numbers of 2013): the last 731 local days, date-stamped, circular.
class DailyConsumptionLog : public RingLog<DailyConsumption>
{
public:
    static constexpr std::size_t Days = 731;

    DailyConsumptionLog() : RingLog(Days) { }
};

} // namespace meterglass::core
