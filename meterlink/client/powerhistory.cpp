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
        m_steps = {at, {}};
    }
    fillTo(at, m_watts);
    m_watts = reading.isCurrent() ? static_cast<std::int32_t>(reading.value.count()) : None;
    if (reading.isCurrent())
        fillTo(at + Step, m_watts);
}

void PowerHistory::restore(const std::vector<core::PowerSteps> &earlier)
{
    for (const core::PowerSteps &stretch : earlier) {
        if (isEmpty())
            m_steps.begin = stretch.begin;
        else if (stretch.begin < end())
            m_steps.watts.resize(static_cast<std::size_t>(std::max<std::int64_t>(0, (stretch.begin - begin()) / Step)));
        fillTo(stretch.begin, None);
        m_steps.watts.insert(m_steps.watts.end(), stretch.watts.begin(), stretch.watts.end());
        forgetSurplus(0);
    }
}

core::PowerSteps PowerHistory::stepsSince(core::UtcSecond since) const
{
    if (since <= begin() || since > end())
        return m_steps;
    const std::int64_t first = (since - begin()) / Step;
    return {begin() + first * Step, {m_steps.watts.begin() + first, m_steps.watts.end()}};
}

void PowerHistory::fillTo(core::UtcSecond until, std::int32_t watts)
{
    const std::int64_t missing = std::max<std::int64_t>(0, (until - end()) / Step);
    if (missing >= static_cast<std::int64_t>(Capacity)) {
        m_steps = {until - static_cast<std::int64_t>(Capacity) * Step, std::vector<std::int32_t>(Capacity, watts)};
        return;
    }
    m_steps.watts.insert(m_steps.watts.end(), static_cast<std::size_t>(missing), watts);
    // An hour at a time, so that not each step moves a week.
    forgetSurplus(360);
}

void PowerHistory::forgetSurplus(std::size_t slack)
{
    if (m_steps.watts.size() < Capacity + slack)
        return;
    const std::size_t surplus = m_steps.watts.size() - Capacity;
    m_steps.watts.erase(m_steps.watts.begin(), m_steps.watts.begin() + static_cast<std::ptrdiff_t>(surplus));
    m_steps.begin += static_cast<std::int64_t>(surplus) * Step;
}

std::optional<PowerBand> PowerHistory::band(std::int64_t first, std::int64_t end) const
{
    const auto size = static_cast<std::int64_t>(m_steps.watts.size());
    std::int32_t least = INT32_MAX;
    std::int32_t most = None;
    std::int64_t sum = 0;
    std::int64_t count = 0;
    for (std::int64_t i = std::max<std::int64_t>(0, first); i < std::min(size, end); ++i) {
        const std::int32_t watts = m_steps.watts[static_cast<std::size_t>(i)];
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
    std::int64_t first = (from - begin()) / Step;
    for (std::size_t i = 0; i < count; ++i) {
        bands.push_back(band(first, first + steps));
        first += steps;
    }
    return bands;
}

} // namespace meterglass::client
