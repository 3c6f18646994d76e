#include "meterlink/client/eventlogreader.h"

#include "meterlink/client/snapshotplaces.h"
#include "meterlink/han/apsframe.h"

#include <algorithm>

namespace meterglass::client {

namespace {

constexpr std::size_t EventsOfAPage = (han::LargestPayload - se::EventLogFrameOverhead) / se::EventSize;
/// The first second of ZigBee's time, and what it keeps for "no time".
constexpr std::uint32_t Earliest = 1;
constexpr std::uint32_t Latest = 0xFFFF'FFFF;

} // namespace

void EventLogReader::readAgain()
{
    for (Log &log : m_logs)
        log = {log.id, {}};
}

bool EventLogReader::isDue(const Log &log, core::UtcInstant now)
{
    return !log.askAgainAt || now >= *log.askAgainAt || *log.askAgainAt - now > Interval; // the clock was set back
}

std::optional<se::GetEventLog> EventLogReader::next(const MeterSnapshot &snapshot, core::UtcInstant now) const
{
    const auto log =
        std::find_if(m_logs.begin(), m_logs.end(), [now](const Log &candidate) { return isDue(candidate, now); });
    if (log == m_logs.end())
        return std::nullopt;
    se::GetEventLog asked;
    asked.eventControlLogId = static_cast<std::uint8_t>(log->id);
    asked.startTime = Earliest;
    asked.endTime = Latest;
    asked.numberOfEvents = static_cast<std::uint8_t>(EventsOfAPage);
    const auto known = eventLogOf(asked.eventControlLogId);
    const std::size_t offset = log->isBegun ? (snapshot.*known).value.nextOffset() : 0;
    asked.eventOffset = static_cast<std::uint16_t>(offset);
    return asked;
}

void EventLogReader::answered(const se::GetEventLog &asked, bool isRefused, const MeterSnapshot &snapshot,
                              core::UtcInstant now)
{
    const auto known = eventLogOf(asked.eventControlLogId);
    for (Log &log : m_logs) {
        if (static_cast<std::uint8_t>(log.id) != asked.eventControlLogId)
            continue;
        const ReceivedEventLog &read = (snapshot.*known).value;
        const bool isStuck = log.isBegun && read.events().size() == log.known;
        log.isBegun = true;
        log.known = read.events().size();
        if (isRefused || isStuck || read.isComplete())
            log = {log.id, now + Interval};
    }
}

} // namespace meterglass::client
