#include "core/household/applianceload.h"

#include <algorithm>

namespace meterglass::core {

ApplianceLoad::ApplianceLoad(UtcSecond from, UtcSecond until)
    : m_from(from),
      m_until(until),
      m_changes(static_cast<std::size_t>((until - from).count()) + 1)
{ }

void ApplianceLoad::add(UtcSecond start, UtcSecond stop, Power load)
{
    const UtcSecond begin = std::max(start, m_from);
    const UtcSecond end = std::min(stop, m_until);
    if (begin >= end)
        return;
    const auto watts = static_cast<std::int32_t>(load.count());
    m_changes[static_cast<std::size_t>((begin - m_from).count())] += watts;
    m_changes[static_cast<std::size_t>((end - m_from).count())] -= watts;
}

std::vector<ApplianceLoad::Step> ApplianceLoad::steps() const
{
    std::vector<Step> steps;
    steps.reserve(4096);
    std::int32_t sum = m_changes.front();
    steps.push_back({0, sum});
    const auto count = static_cast<std::int32_t>(m_changes.size() - 1);
    for (std::int32_t offset = 1; offset < count; ++offset) {
        const std::int32_t change = m_changes[static_cast<std::size_t>(offset)];
        if (change == 0)
            continue;
        sum += change;
        steps.push_back({offset, sum});
    }
    return steps;
}

} // namespace meterglass::core
