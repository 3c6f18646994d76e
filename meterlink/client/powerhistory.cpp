#include "meterlink/client/powerhistory.h"

#include <algorithm>

namespace meterglass::client {

void PowerHistory::take(const Reading<core::Power> &reading)
{
    if (reading.quality == Quality::Never)
        return;
    const auto second = std::chrono::floor<std::chrono::seconds>(reading.at);
    const core::UtcSecond at = second - second.time_since_epoch() % Step;
    // A clock that was set back begins anew: no moment has two values.
    if (isEmpty() || at + std::chrono::minutes(1) < end()) {
        m_steps.clear();
        m_begin = at;
    }
    fillTo(at, m_watts);
    m_watts = reading.isCurrent() ? static_cast<std::int32_t>(reading.value.count()) : None;
    if (reading.isCurrent())
        fillTo(at + Step, m_watts);
}

void PowerHistory::fillTo(core::UtcSecond until, std::int32_t watts)
{
    const std::int64_t missing = std::max<std::int64_t>(0, (until - end()) / Step);
    if (missing >= static_cast<std::int64_t>(Capacity)) {
        m_steps.assign(Capacity, watts);
        m_begin = until - static_cast<std::int64_t>(Capacity) * Step;
        return;
    }
    m_steps.insert(m_steps.end(), static_cast<std::size_t>(missing), watts);
    // An hour at a time, so that not each step moves a week.
    constexpr std::size_t Slack = 360;
    if (m_steps.size() < Capacity + Slack)
        return;
    const std::size_t surplus = m_steps.size() - Capacity;
    m_steps.erase(m_steps.begin(), m_steps.begin() + static_cast<std::ptrdiff_t>(surplus));
    m_begin += static_cast<std::int64_t>(surplus) * Step;
}

std::optional<PowerBand> PowerHistory::band(std::int64_t first, std::int64_t end) const
{
    const auto size = static_cast<std::int64_t>(m_steps.size());
    std::int32_t least = INT32_MAX;
    std::int32_t most = None;
    std::int64_t sum = 0;
    std::int64_t count = 0;
    for (std::int64_t i = std::max<std::int64_t>(0, first); i < std::min(size, end); ++i) {
        const std::int32_t watts = m_steps[static_cast<std::size_t>(i)];
        if (watts == None)
            continue;
        least = std::min(least, watts);
        most = std::max(most, watts);
        sum += watts;
        ++count;
    }
    if (count == 0)
        return std::nullopt;
    return PowerBand{core::Power(least), core::Power(most), core::Power(sum / count)};
}

std::vector<std::optional<PowerBand>> PowerHistory::bands(core::UtcSecond from, std::chrono::seconds width,
                                                          std::size_t count) const
{
    std::vector<std::optional<PowerBand>> bands;
    bands.reserve(count);
    const std::int64_t steps = width / Step;
    std::int64_t first = (from - m_begin) / Step;
    for (std::size_t i = 0; i < count; ++i) {
        bands.push_back(band(first, first + steps));
        first += steps;
    }
    return bands;
}

} // namespace meterglass::client
