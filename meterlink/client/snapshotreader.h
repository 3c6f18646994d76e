#pragma once

#include "core/time/instant.h"
#include "meterlink/client/metersnapshot.h"
#include "meterlink/se/meteringrequests.h"

#include <array>

namespace meterglass::client {

/// Says which snapshot of a meter is to be read next: from the newest to one that is known. A log is read when its owner
/// says that there may be news, and after each midnight UTC.
class SnapshotReader
{
public:
    void readAgain();

    struct Question
    {
        SnapshotLog log;
        se::GetSnapshot asked; ///< GetPrepaySnapshot has the same fields
    };
    /// @return nothing while nothing is due. @param now bench time
    std::optional<Question> next(core::UtcInstant now) const;

    /// What was asked for has been answered and applied.
    void answered(const Question &question, SnapshotOutcome outcome, const MeterSnapshot &snapshot,
                  core::UtcInstant now);

private:
    struct Place
    {
        SnapshotLog log;
        std::size_t offset = 0;
        std::optional<core::UtcInstant> askAgainAt; ///< nothing: at once
    };
    static bool isDue(const Place &place, core::UtcInstant now);

    static const std::array<Place, 4> Logs;
    std::array<Place, 4> m_places{Logs};
};

} // namespace meterglass::client
