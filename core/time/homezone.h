#pragma once

#include "core/time/instant.h"

#include <vector>

namespace meterglass::core {

/// A moment of local civil time in whole seconds.
using LocalSecond = std::chrono::local_seconds;
using LocalDay = std::chrono::local_days;

/// The home's civil time, Europe/London: the only maker of local days, weeks and months.
///
/// A value: its offsets are looked up once, so that reading it compares integers, and copies may be read on any thread.
/// Covers 1970 to 2100; moments outside use the nearest offset.
class HomeZone
{
public:
    HomeZone();

    std::chrono::seconds offsetAt(UtcSecond utc) const;
    LocalSecond toLocal(UtcSecond utc) const { return LocalSecond(utc.time_since_epoch() + offsetAt(utc)); }
    LocalDay dayOf(UtcSecond utc) const { return std::chrono::floor<std::chrono::days>(toLocal(utc)); }

    /// The earlier moment where the hour is repeated (October); in the skipped hour (March) the moment the clocks go
    /// forward.
    UtcSecond toUtc(LocalSecond local) const;

    UtcSecond startOfDay(LocalDay day) const { return toUtc(day); }
    /// The start of the local day after the one that holds `utc`.
    UtcSecond nextMidnight(UtcSecond utc) const { return startOfDay(dayOf(utc) + std::chrono::days(1)); }
    /// The first moment after `utc` at which the clocks change; `UtcSecond::max()` when none is known.
    UtcSecond nextChange(UtcSecond utc) const;
    /// 46, 48 or 50.
    int halfHoursIn(LocalDay day) const;

    /// The Monday on or before `day` (SMETS2 weeks start on Monday).
    static LocalDay startOfWeek(LocalDay day);
    static LocalDay startOfMonth(LocalDay day);

private:
    struct Transition
    {
        UtcSecond at;
        std::chrono::seconds offset;
    };
    /// Index of the transition in force at `utc`.
    std::size_t indexAt(UtcSecond utc) const;

    std::vector<Transition> m_transitions;
};

} // namespace meterglass::core
