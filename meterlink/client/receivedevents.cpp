#include "meterlink/client/receivedevents.h"

#include "meterlink/se/commandcodec.h"
#include "meterlink/se/utctime.h"

#include <algorithm>

namespace meterglass::client {

namespace {

/// No meter's log is longer.
constexpr std::size_t MostEvents = 1000;

std::vector<ReceivedEvent> eventsIn(const se::PublishEventLog &page)
{
    std::vector<ReceivedEvent> events;
    for (const se::LoggedEvent &event : page.logPayload)
        events.push_back({se::fromUtcTime(event.eventTime), event.eventId});
    return events;
}

} // namespace

void ReceivedEventLog::put(const se::PublishEventLog &page, std::size_t offset)
{
    std::vector<ReceivedEvent> events = eventsIn(page);
    m_total = std::min<std::size_t>(page.totalNumberOfEvents, MostEvents);
    if (offset == 0) {
        putNewest(std::move(events));
    } else if (offset + 1 == m_events.size() && !events.empty() && events.front() == m_events.back()) {
        m_events.insert(m_events.end(), events.begin() + 1, events.end());
    } else {
        m_events.clear(); // something was logged since: from the start
    }
    m_events.resize(std::min(m_events.size(), m_total));
}

/// What is known follows what is new, as far as the page shows where.
void ReceivedEventLog::putNewest(std::vector<ReceivedEvent> page)
{
    for (std::size_t fresh = 0; fresh < page.size(); ++fresh) {
        const auto begin = page.begin() + static_cast<std::ptrdiff_t>(fresh);
        const auto overlap = static_cast<std::size_t>(page.end() - begin);
        if (overlap > m_events.size() || !std::equal(begin, page.end(), m_events.begin()))
            continue;
        m_events.insert(m_events.begin(), page.begin(), begin);
        return;
    }
    m_events = std::move(page);
}

} // namespace meterglass::client
