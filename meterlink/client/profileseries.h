#pragma once

#include "core/quantity/energy.h"
#include "core/time/instant.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace meterglass::client {

/// One channel of a meter's Profile Data Log as far as it has been read: half hours that follow each other, the newest
/// 13 months of them.
class ProfileSeries
{
public:
    static constexpr std::chrono::minutes HalfHour{30};
    /// 13 months at their longest.
    static constexpr std::size_t Capacity = 397 * 48;
    /// Stands for a half hour that was not recorded, or not read.
    static constexpr std::uint32_t None = 0xFFFF'FFFF;

    std::size_t size() const { return m_amounts.size(); }
    bool isEmpty() const { return m_amounts.empty(); }
    /// When the first half hour begins and the last one ends.
    core::UtcSecond begin() const { return m_begin; }
    core::UtcSecond end() const { return endOf(size()); }
    /// @param index from 0, the oldest
    core::UtcSecond endOfHalfHour(std::size_t index) const { return endOf(index + 1); }
    /// Watt-hours or var-hours. @param index from 0, the oldest
    std::optional<std::uint32_t> amount(std::size_t index) const
    {
        return m_amounts[index] == None ? std::nullopt : std::optional(m_amounts[index]);
    }

    /// Takes in half hours from `start` on; what is known already stays. A gap before them is filled with none. A start
    /// out of step begins the series anew.
    void put(core::UtcSecond start, std::span<const std::uint32_t> amounts);

    bool operator==(const ProfileSeries &) const = default;

private:
    core::UtcSecond endOf(std::size_t count) const { return m_begin + static_cast<std::int64_t>(count) * HalfHour; }
    void forgetOldest();

    core::UtcSecond m_begin{};
    std::vector<std::uint32_t> m_amounts;
};

} // namespace meterglass::client
