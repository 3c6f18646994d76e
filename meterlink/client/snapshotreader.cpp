#include "meterlink/client/snapshotreader.h"

#include "meterlink/client/snapshotplaces.h"
#include "meterlink/se/snapshotbits.h"

#include <algorithm>

namespace meterglass::client {

namespace {

using std::chrono::days;

/// How long after midnight a snapshot is asked for, so that the meter has it.
constexpr std::chrono::seconds Patience{5};

core::UtcInstant afterMidnight(core::UtcInstant now)
{
    return core::UtcInstant(std::chrono::floor<days>(now)) + days(1) + Patience;
}

} // namespace

const std::array<SnapshotReader::Place, 4> SnapshotReader::Logs{{
    {{false, se::snapshotcause::General}, 0, {}},
    {{false, se::snapshotcause::Billing}, 0, {}},
    {{true, se::snapshotcause::General}, 0, {}},
    {{true, se::snapshotcause::Billing}, 0, {}},
}};

void SnapshotReader::readAgain()
{
    m_places = Logs;
}

bool SnapshotReader::isDue(const Place &place, core::UtcInstant now)
{
    return !place.askAgainAt || now >= *place.askAgainAt || *place.askAgainAt > afterMidnight(now); // set back
}

std::optional<SnapshotReader::Question> SnapshotReader::next(core::UtcInstant now) const
{
    const auto place =
        std::find_if(m_places.begin(), m_places.end(), [now](const Place &candidate) { return isDue(candidate, now); });
    if (place == m_places.end())
        return std::nullopt;
    constexpr std::uint32_t Latest = 0xFFFF'FFFF;
    Question question{place->log, {}};
    question.asked.latestEndTime = Latest;
    question.asked.snapshotOffset = static_cast<std::uint8_t>(place->offset);
    question.asked.snapshotCause = place->log.causes;
    return question;
}

void SnapshotReader::answered(const Question &question, SnapshotOutcome outcome, const MeterSnapshot &snapshot,
                              core::UtcInstant now)
{
    const auto place = std::find_if(m_places.begin(), m_places.end(),
                                    [&question](const Place &candidate) { return candidate.log == question.log; });
    if (place == m_places.end() || place->offset != question.asked.snapshotOffset)
        return;
    std::size_t total = 0;
    bool isComplete = false;
    visitSnapshotLog(snapshot, question.log, [&](const auto &reading) {
        total = reading.value.total();
        isComplete = reading.value.isComplete();
    });
    ++place->offset;
    const bool isEnd = outcome == SnapshotOutcome::Refused || outcome == SnapshotOutcome::Unusable
        || place->offset >= total || (outcome == SnapshotOutcome::Known && isComplete);
    if (isEnd)
        *place = {place->log, 0, afterMidnight(now)};
}

} // namespace meterglass::client
