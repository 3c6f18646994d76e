#include "meterlink/capture/filterrun.h"

#include <algorithm>

namespace meterglass::capture {

bool FilterRun::advance(std::size_t most)
{
    const std::size_t end = m_seen + std::min(most, m_log->size() - m_seen);
    for (; m_seen < end; ++m_seen) {
        if (m_filter.matches(*m_log, m_seen))
            m_rows.push_back(static_cast<std::uint32_t>(m_seen));
    }
    return m_seen == m_log->size();
}

bool FilterRun::review(std::uint32_t row)
{
    if (row >= m_seen)
        return false;
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), row);
    const bool isIn = place != m_rows.end() && *place == row;
    if (m_filter.matches(*m_log, row) == isIn)
        return false;
    if (isIn)
        m_rows.erase(place);
    else
        m_rows.insert(place, row);
    return true;
}

} // namespace meterglass::capture
