#include "meterlink/client/profileseries.h"

#include <algorithm>

namespace meterglass::client {

void ProfileSeries::put(core::UtcSecond start, std::span<const std::uint32_t> amounts)
{
    const bool isInStep = (start - m_begin) % HalfHour == std::chrono::seconds(0);
    const bool isFarAhead = start > end() + static_cast<std::int64_t>(Capacity) * HalfHour;
    if (isEmpty() || !isInStep || isFarAhead || start < m_begin) {
        m_begin = start;
        m_amounts.clear();
    }
    if (start > end())
        m_amounts.resize(static_cast<std::size_t>((start - m_begin) / HalfHour), None);
    const auto known = std::min(amounts.size(), static_cast<std::size_t>((end() - start) / HalfHour));
    m_amounts.insert(m_amounts.end(), amounts.begin() + static_cast<std::ptrdiff_t>(known), amounts.end());
    forgetOldest();
}

void ProfileSeries::forgetOldest()
{
    if (size() <= Capacity)
        return;
    const std::size_t surplus = size() - Capacity;
    m_amounts.erase(m_amounts.begin(), m_amounts.begin() + static_cast<std::ptrdiff_t>(surplus));
    m_begin += static_cast<std::int64_t>(surplus) * HalfHour;
}

} // namespace meterglass::client
