#include "core/meter/eventlog.h"

namespace meterglass::core {

namespace {

EventCode restored(std::chrono::seconds outage)
{
    return outage >= std::chrono::minutes(3) ? EventCode::LongOutageRestored : EventCode::OutageRestored;
}

} // namespace

std::vector<MeterEvent> powerEvents(const OutageLog &outages, UtcSecond now)
{
    std::vector<MeterEvent> events;
    for (std::size_t index = 0; index < outages.size();) {
        Outage outage = outages.at(index++);
        while (index < outages.size() && outages.at(index).from == outage.until)
            outage.until = outages.at(index++).until;
        events.push_back({outage.from, EventCode::SupplyInterrupted});
        if (outage.until <= now)
            events.push_back({outage.until, restored(outage.until - outage.from)});
    }
    if (events.size() > EventLog::Entries)
        events.erase(events.begin(), events.end() - std::ptrdiff_t(EventLog::Entries));
    return events;
}

} // namespace meterglass::core
