#include "meterlink/virtual/eventsserver.h"

#include "meterlink/se/eventlogs.h"
#include "meterlink/se/eventscommands.h"
#include "meterlink/se/utctime.h"

#include <algorithm>

namespace meterglass::virtualhan {

using core::MeterEvent;
using core::SingleElementMeter;
using se::EventLogId;

namespace {

constexpr std::size_t EventsOfAFrame = (han::LargestPayload - se::EventLogFrameOverhead) / se::EventSize;
constexpr unsigned CountShift = 4;
static_assert(EventsOfAFrame <= 0x0F, "the control byte counts the events in its high half");

struct Entry
{
    EventLogId log;
    MeterEvent event;
};

bool holds(EventLogId asked, EventLogId log)
{
    return asked == EventLogId::All || asked == log;
}

/// What is asked for, the newest first.
std::vector<Entry> entriesOf(const SingleElementMeter &meter, const se::GetEventLog &asked)
{
    const auto log = EventLogId(asked.eventControlLogId & se::LogIdMask);
    std::vector<Entry> entries;
    const auto take = [&](EventLogId own, const MeterEvent &event) {
        const std::uint32_t at = se::toUtcTime(event.at);
        const bool isAskedFor = asked.eventId == 0 || asked.eventId == static_cast<std::uint16_t>(event.code);
        if (isAskedFor && at >= asked.startTime && at <= asked.endTime)
            entries.push_back({own, event});
    };
    if (holds(log, se::PowerEventLog)) {
        for (const MeterEvent &event : powerEvents(meter.outages(), meter.now()))
            take(se::PowerEventLog, event);
    }
    if (holds(log, se::GeneralEventLog)) {
        const auto &events = meter.events().entries();
        for (std::size_t index = 0; index < events.size(); ++index)
            take(se::GeneralEventLog, events.at(index));
    }
    std::reverse(entries.begin(), entries.end());
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry &left, const Entry &right) { return left.event.at > right.event.at; });
    return entries;
}

zcl::Bytes encoded(const std::vector<Entry> &entries)
{
    std::vector<se::LoggedEvent> records;
    for (const Entry &entry : entries) {
        se::LoggedEvent event;
        event.logId = static_cast<std::uint8_t>(entry.log);
        event.eventId = static_cast<std::uint16_t>(entry.event.code);
        event.eventTime = se::toUtcTime(entry.event.at);
        records.push_back(event);
    }
    return se::encodeRecords(records);
}

CommandAnswer eventLog(const SingleElementMeter &meter, const se::GetEventLog &asked)
{
    const std::vector<Entry> all = entriesOf(meter, asked);
    const std::size_t first = std::min<std::size_t>(asked.eventOffset, all.size());
    const std::size_t most = asked.numberOfEvents == 0 ? all.size() : asked.numberOfEvents;
    const std::size_t count = std::min(most, all.size() - first);
    const std::size_t pages = (count + EventsOfAFrame - 1) / EventsOfAFrame;
    std::vector<zcl::Bytes> payloads;
    for (std::size_t page = 0; page < pages; ++page) {
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(first + page * EventsOfAFrame);
        const std::size_t size = std::min(EventsOfAFrame, count - page * EventsOfAFrame);
        const zcl::Bytes events = encoded({begin, begin + static_cast<std::ptrdiff_t>(size)});
        se::PublishEventLog command;
        command.totalNumberOfEvents = static_cast<std::uint16_t>(all.size());
        command.commandIndex = static_cast<std::uint8_t>(page);
        command.totalCommands = static_cast<std::uint8_t>(pages);
        command.logPayloadControl = static_cast<std::uint8_t>(size << CountShift);
        command.logPayload = se::RecordsView<se::LoggedEvent>(events, size);
        payloads.push_back(se::encodeCommand(command));
    }
    return answerWith(se::PublishEventLog::Id, std::move(payloads));
}

} // namespace

ClusterServer eventsServer(const SingleElementMeter &meter)
{
    ClusterServer server{se::cluster::Events, han::Security::LinkKey, {}};
    server.commands.push_back(
        served<se::GetEventLog>([&meter](const se::GetEventLog &asked) { return eventLog(meter, asked); }));
    server.commandsOfOthers = {se::ClearEventLogRequest::Id.number};
    return server;
}

zcl::Bytes publishEvent(const MeterEvent &event)
{
    se::PublishEvent command;
    command.logId = static_cast<std::uint8_t>(se::GeneralEventLog);
    command.eventId = static_cast<std::uint16_t>(event.code);
    command.eventTime = se::toUtcTime(event.at);
    return se::encodeCommand(command);
}

} // namespace meterglass::virtualhan
