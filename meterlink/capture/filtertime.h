#pragma once

#include "core/time/homezone.h"
#include "meterlink/capture/framerow.h"

#include <optional>
#include <string_view>

namespace meterglass::capture {

/// A moment as a filter has it: a time of any day, or of one, in the home's local time.
struct FilterTime
{
    /// Since local midnight, or since 1970 in UTC.
    std::chrono::microseconds value{};
    /// What its last written figure counts: `12:30` is a whole minute.
    std::chrono::microseconds precision{};
    bool isOfAnyDay = true;

    bool operator==(const FilterTime &) const = default;
};

/// `12:30`, `12:30:05`, `12:30:05.250` or an ISO date and time. @return nothing for anything else
std::optional<FilterTime> parseFilterTime(std::string_view text, const core::HomeZone &zone);

/// Of the frame what the time is compared with.
std::chrono::microseconds comparable(FrameRow::Time at, const FilterTime &time, const core::HomeZone &zone);

} // namespace meterglass::capture
