#pragma once

#include "core/history/ringlog.h"
#include "core/time/instant.h"

#include <cstdint>

namespace meterglass::core {

/// One channel of the Profile Data Log (SMETS2 5.6.4.28 in the numbers of 2013): the energy of each half hour, stamped
/// with the UTC at which it ended.
///
/// Half hours follow each other without a gap, so that only the last one's stamp is kept.
class ProfileDataLog
{
public:
    static constexpr std::chrono::minutes HalfHour{30};
    /// 13 months at their longest, 397 days; and 3 months, 92 days.
    static constexpr std::size_t ThirteenMonths = 397 * 48;
    static constexpr std::size_t ThreeMonths = 92 * 48;

    /// Stands for the energy of a half hour through all of which the meter was without power.
    static constexpr std::uint32_t NotRecorded = 0xFFFF'FFFF;

    explicit ProfileDataLog(std::size_t capacity) : m_energies(capacity) { }

    struct Entry
    {
        UtcSecond end;
        /// Watt-hours, or var-hours on the reactive channels; `NotRecorded`.
        std::uint32_t energy = 0;

        bool isRecorded() const { return energy != NotRecorded; }

        bool operator==(const Entry &) const = default;
    };

    /// @param end half an hour after the entry before
    void append(UtcSecond end, std::uint32_t energy)
    {
        m_energies.append(energy);
        m_lastEnd = end;
    }

    std::size_t size() const { return m_energies.size(); }
    /// @param index from 0, the oldest, to size() - 1, the newest
    Entry at(std::size_t index) const
    {
        const auto back = static_cast<std::int64_t>(size() - 1 - index);
        return {m_lastEnd - back * HalfHour, m_energies.at(index)};
    }

    bool operator==(const ProfileDataLog &) const = default;

private:
    RingLog<std::uint32_t> m_energies;
    UtcSecond m_lastEnd{};
};

} // namespace meterglass::core
