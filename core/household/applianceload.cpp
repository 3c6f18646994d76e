#include "core/household/applianceload.h"

#include <algorithm>

namespace meterglass::core {

ApplianceLoad::ApplianceLoad(UtcSecond from, UtcSecond until)
    : m_from(from),
      m_until(until),
      m_changes(static_cast<std::size_t>((until - from).count()) + 1)
{ }

void ApplianceLoad::add(UtcSecond start, UtcSecond stop, Power load, ReactiveShare share)
{
    const UtcSecond begin = std::max(start, m_from);
    const UtcSecond end = std::min(stop, m_until);
    if (begin >= end)
        return;
    const auto watts = static_cast<std::int32_t>(load.count());
    const auto vars = static_cast<std::int32_t>(share.of(load).count());
    Change &on = m_changes[static_cast<std::size_t>((begin - m_from).count())];
    on.watts += watts;
    on.vars += vars;
    Change &off = m_changes[static_cast<std::size_t>((end - m_from).count())];
    off.watts -= watts;
    off.vars -= vars;
}

std::vector<ApplianceLoad::Step> ApplianceLoad::steps() const
{
    std::vector<Step> steps;
    steps.reserve(4096);
    Step step{0, m_changes.front().watts, m_changes.front().vars};
    steps.push_back(step);
    const auto count = static_cast<std::int32_t>(m_changes.size() - 1);
    for (std::int32_t offset = 1; offset < count; ++offset) {
        const Change &change = m_changes[static_cast<std::size_t>(offset)];
        if (change.watts == 0 && change.vars == 0)
            continue;
        step = {offset, step.watts + change.watts, step.vars + change.vars};
        steps.push_back(step);
    }
    return steps;
}

} // namespace meterglass::core
