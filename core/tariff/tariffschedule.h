#pragma once

#include "core/tariff/switchingtable.h"
#include "core/time/homezone.h"

namespace meterglass::core {

/// When which action of a switching table is in force. A value; reading it changes nothing.
class TariffSchedule
{
public:
    /// @param table of a tariff without faults (`faultsOf`)
    TariffSchedule(SwitchingTable table, const HomeZone &zone);

    const SwitchingTable &table() const { return m_table; }

    /// The action in force, by the rule of `SwitchingTable`. With a local reference the repeated hour of October runs
    /// its entries twice, and what would start in the skipped hour of March starts as the clocks go forward.
    TariffAction actionAt(UtcSecond utc) const;

    /// The first moment after `utc` at which the action may differ: an entry's start, midnight or a change of the
    /// clocks, always on a half hour. Between `utc` and it the action does not change.
    UtcSecond nextSwitch(UtcSecond utc) const;

    /// The first moment after `utc` at which another action is in force; nothing where none is up to `latest`.
    std::optional<UtcSecond> nextChange(UtcSecond utc, UtcSecond latest) const;

private:
    LocalSecond civilTime(UtcSecond utc) const;
    const SwitchingTable::DayProfile &profileOn(LocalDay day) const;
    const SwitchingTable::Season &seasonOn(LocalDay day) const;

    SwitchingTable m_table;
    HomeZone m_zone;
};

} // namespace meterglass::core
