#include "core/household/drivenhousehold.h"

#include <algorithm>

namespace meterglass::core {

void DrivenHousehold::drive(UtcSecond from, std::optional<Load> load)
{
    m_from = from;
    m_load = load;
}

std::size_t DrivenHousehold::play(UtcSecond from, UtcSecond until, std::span<LoadSegment> out) const
{
    if (!m_load)
        return m_own->play(from, until, out);
    if (from < m_from)
        return m_own->play(from, std::min(until, m_from), out);
    if (from >= until || out.empty())
        return 0;
    out.front() = {from, until, m_load->active, m_load->reactive};
    return 1;
}

} // namespace meterglass::core
