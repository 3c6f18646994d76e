#include "tests/support/itemwatch.h"

#include <algorithm>

namespace meterglass::test {

namespace {

/// So long a value is remembered that the meter held.
constexpr std::chrono::minutes Memory{10};

} // namespace

void ItemWatch::look(const core::SingleElementMeter &meter, const client::MeterSnapshot &snapshot, core::UtcInstant now)
{
    const std::int64_t held = m_item.held(meter);
    if (m_held && held != *m_held) {
        m_past.push_back({*m_held, now});
        ++m_changes;
    }
    if (!m_held)
        m_agreedAt = now;
    m_held = held;
    while (!m_past.empty() && now - m_past.front().heldUntil > Memory)
        m_past.pop_front();
    m_longest = std::max(m_longest, ageOf(m_item.shown(snapshot), now));
}

std::chrono::milliseconds ItemWatch::ageOf(std::int64_t shown, core::UtcInstant now)
{
    if (shown == m_held) {
        m_agreedAt = now;
        return {};
    }
    const auto past = std::find_if(m_past.rbegin(), m_past.rend(),
                                   [shown](const Past &candidate) { return candidate.value == shown; });
    return past == m_past.rend() ? now - m_agreedAt : now - past->heldUntil;
}

} // namespace meterglass::test
