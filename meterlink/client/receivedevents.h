#pragma once

#include "core/time/instant.h"
#include "meterlink/se/eventscommands.h"

#include <vector>

namespace meterglass::client {

/// An entry of a meter's log, or an alert, by its GBCS code.
struct ReceivedEvent
{
    core::UtcSecond at{};
    std::uint16_t code = 0;

    bool operator==(const ReceivedEvent &) const = default;
};

/// A log of a meter as far as it has been read, the newest entry first.
class ReceivedEventLog
{
public:
    const std::vector<ReceivedEvent> &events() const { return m_events; }
    /// Every entry that the meter said there are.
    bool isComplete() const { return m_events.size() >= m_total; }

    /// From where the rest is to be asked for: its first entry is known, so that what was logged meanwhile is noticed.
    std::size_t nextOffset() const { return m_events.empty() || isComplete() ? 0 : m_events.size() - 1; }

    /// Takes in a page. @param offset of its first entry, as it was asked for
    void put(const se::PublishEventLog &page, std::size_t offset);

    bool operator==(const ReceivedEventLog &) const = default;

private:
    void putNewest(std::vector<ReceivedEvent> page);

    std::vector<ReceivedEvent> m_events;
    std::size_t m_total = 0;
};

} // namespace meterglass::client
