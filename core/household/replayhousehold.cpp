#include "core/household/replayhousehold.h"

#include <algorithm>

namespace meterglass::core {

using std::chrono::days;
using std::chrono::seconds;

ReplayHousehold::ReplayHousehold(RecordedTrace trace, const HomeZone &zone)
    : m_trace(std::move(trace)),
      m_zone(zone),
      m_plan(m_trace.begin(), m_trace.end(), zone)
{ }

ReplayHousehold::Source ReplayHousehold::sourceAt(UtcSecond now) const
{
    if (m_plan.isEmpty()) {
        const seconds period = m_trace.end() - m_trace.begin();
        const seconds phase = (now - m_trace.begin()) % period;
        const UtcSecond at = m_trace.begin() + (phase < seconds(0) ? phase + period : phase);
        return {at, m_trace.end() - at};
    }
    const LocalSecond local = m_zone.toLocal(now);
    const seconds timeOfDay = local - std::chrono::floor<days>(local);
    const WeekPlan::Entry entry = m_plan.at(local);
    const UtcSecond at = m_zone.toUtc(entry.recorded + timeOfDay);
    // In step until the plan turns to another day, or the clocks change on either side.
    return {at, std::min({entry.untilTimeOfDay - timeOfDay, m_zone.nextChange(now) - now, m_zone.nextChange(at) - at})};
}

std::size_t ReplayHousehold::play(UtcSecond from, UtcSecond until, std::span<LoadSegment> out) const
{
    std::size_t count = 0;
    UtcSecond now = from;
    while (now < until && count < out.size()) {
        const Source source = sourceAt(now);
        const seconds shift = now - source.at;
        const UtcSecond stop = std::min(now + source.length, until);
        for (std::size_t index = m_trace.indexAt(source.at); now < stop && count < out.size(); ++index) {
            const UtcSecond next = std::min(m_trace.endOf(index) + shift, stop);
            out[count++] = {now, next, m_trace.loadOf(index)};
            now = next;
        }
    }
    return count;
}

} // namespace meterglass::core
