#pragma once

#include "core/time/instant.h"
#include "meterlink/client/metersnapshot.h"
#include "meterlink/se/meteringcommands.h"

#include <array>

namespace meterglass::client {

/// Says which page of half hours or daily consumption is to be read next: the oldest that is not known yet.
///
/// A half hour is asked for once it has ended, the first one too, a day when its owner says that one has; what was not
/// there is asked for again after `Patience`, and when the half hour ends.
class SampleReader
{
public:
    static constexpr std::chrono::seconds Patience{60};

    /// Everything may have news, what the meter refused too.
    void readAgain();
    /// A local day has ended.
    void readDaysAgain();

    /// @return nothing while nothing is due. @param now bench time
    std::optional<se::GetSampledData> next(const MeterSnapshot &snapshot, core::UtcInstant now) const;

    /// What was asked for has been answered and applied. @param isRefused there were none, or never will be
    void answered(const se::GetSampledData &asked, bool isRefused, const MeterSnapshot &snapshot, core::UtcInstant now);

private:
    struct Log
    {
        std::uint16_t sampleId = 0;
        std::uint8_t sampleType = 0;
        bool isDue = true;
        core::UtcInstant askAgainAt{};
    };
    static core::UtcSecond firstUnknown(const Log &log, const MeterSnapshot &snapshot);
    static bool isDue(const Log &log, const MeterSnapshot &snapshot, core::UtcInstant now);

    std::array<Log, 5> m_logs{{{0, 0}, {1, 0}, {0, 1}, {0, 2}, {0, 3}}};
};

} // namespace meterglass::client
