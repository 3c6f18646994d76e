#pragma once

#include "core/time/instant.h"
#include "meterlink/client/metersnapshot.h"
#include "meterlink/se/eventlogs.h"

#include <array>

namespace meterglass::client {

/// Says which page of a meter's event logs is to be read next. A log is read when its owner says that there may be news,
/// and every `Interval`.
class EventLogReader
{
public:
    static constexpr std::chrono::minutes Interval{5};

    void readAgain();

    /// @return nothing while nothing is due. @param now bench time
    std::optional<se::GetEventLog> next(const MeterSnapshot &snapshot, core::UtcInstant now) const;
    /// What was asked for has been answered and applied. @param isRefused there are no entries, or no logs
    void answered(const se::GetEventLog &asked, bool isRefused, const MeterSnapshot &snapshot, core::UtcInstant now);

private:
    struct Log
    {
        se::EventLogId id;
        std::optional<core::UtcInstant> askAgainAt; ///< nothing: at once
        bool isBegun = false;
        std::size_t known = 0; ///< entries after the last page
    };
    static bool isDue(const Log &log, core::UtcInstant now);

    std::array<Log, 2> m_logs{{{se::PowerEventLog, {}}, {se::GeneralEventLog, {}}}};
};

} // namespace meterglass::client
