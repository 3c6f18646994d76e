#pragma once

#include "core/time/instant.h"
#include "tests/support/displayeditem.h"

#include <deque>

namespace meterglass::test {

/// How old what is shown of one item gets: how long ago the meter held it for the last time. What the meter never held,
/// such as a list that has been read half, is as old as the last agreement,
/// or as the first look.
class ItemWatch
{
public:
    explicit ItemWatch(DisplayedItem item) : m_item(std::move(item)) { }

    void look(const core::SingleElementMeter &meter, const client::MeterSnapshot &snapshot, core::UtcInstant now);

    const char *name() const { return m_item.name; }
    /// How often the meter's value changed.
    int changes() const { return m_changes; }
    std::chrono::milliseconds longest() const { return m_longest; }

private:
    struct Past
    {
        std::int64_t value;
        core::UtcInstant heldUntil;
    };
    std::chrono::milliseconds ageOf(std::int64_t shown, core::UtcInstant now);

    DisplayedItem m_item;
    std::optional<std::int64_t> m_held;
    std::deque<Past> m_past; ///< the newest last
    core::UtcInstant m_agreedAt{};
    int m_changes = 0;
    std::chrono::milliseconds m_longest{0};
};

} // namespace meterglass::test
